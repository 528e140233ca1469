import { readFileSync } from 'node:fs'
import { Problem } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { TAKES } from '../src/directive-attributes.ts'
import { checkTemplate, fillTemplate } from '../src/index.ts'
import { annualReport, context, pack, template } from './sample-town.ts'

describe('a template is refused with line and reason', () => {
  it.each([
    ['段\n\n有:figure[schools]。', 'template-directive-unknown', '第 3 行', '“figure”'],
    [':fig[school]。', 'template-code-unknown', '第 1 行', 'indicator“school”'],
    [':fig[schools]{level=primary}。', 'template-attribute-unknown', '第 1 行', '“level”'],
    [':fig[schools]{stage=kindergarten}。', 'template-code-unknown', '第 1 行', 'stage“kindergarten”'],
    [':fig[spending]{stage=primary}。', 'template-attribute-unknown', '第 1 行', '“stage”'],
    [':fig[schools]{digits=two}。', 'template-attribute-wrong', '第 1 行', 'digits'],
    [':fig[schools]{approx=大概}。', 'template-attribute-wrong', '第 1 行', '大概'],
    [':fig[schools]{period=lastyear}。', 'template-attribute-wrong', '第 1 行', 'lastyear'],
    [':change[schools]{period=previous}。', 'template-attribute-unknown', '第 1 行', 'period'],
    [':clause[，x]{if="schools is many"}。', 'template-condition-wrong', '第 1 行', 'is many'],
    [':clause[，x]{if="schools > 1 and teachers > 1 or teachers > 2"}。', 'template-condition-wrong', '第 1 行', 'or'],
    [':clause[，x]{if="school > 1"}。', 'template-code-unknown', '第 1 行', 'school'],
    ['## 共:fig[schools]', 'template-directive-misplaced', '第 1 行', 'heading'],
    [':field[donor]。', 'template-directive-misplaced', '第 1 行', 'field'],
    [':each[:field[giver]]{ledger=donations}。', 'template-code-unknown', '第 1 行', 'donations/giver'],
    [':each[:field[donor-phone]]{ledger=donations}。', 'template-field-personal', '第 1 行', 'donor-phone'],
    [':each[:field[donor]]{ledger=gifts}。', 'template-code-unknown', '第 1 行', 'gifts'],
    [':each[:name[]]{over=schools}。', 'template-attribute-wrong', '第 1 行', 'schools'],
    [':each[:name[]]{over=school sort=size}。', 'template-code-unknown', '第 1 行', 'size'],
    [':::table{over=school}\n- 学校\n:::', 'template-column-wrong', '第 2 行', '表头'],
    [
      ':::table{over=school if="teachers > 1" total=合计}\n- 学校 | :name[]\n:::',
      'template-total-cut',
      '第 1 行',
      'if',
    ],
    [
      ':::table{over=school type=211 total=合计}\n- 经费 | :fig[spending]\n:::',
      'template-table-slice',
      '第 1 行',
      'type',
    ],
    [':::table{over=stage codes="primary"}\n- 经费 | :fig[spending]\n:::', 'template-table-slice', '第 1 行', 'stage'],
    ['1. 第一', 'template-block-unknown', '第 1 行', '1.'],
    [':::when{if="teachers > 1"}\n教师。', 'template-container-open', '第 1 行', 'when'],
    ['教师。\n\n:::', 'template-container-stray', '第 3 行', ':::'],
    ['> 引文', 'template-block-unknown', '第 1 行', 'blockquote'],
    ['::signature[x]{date=昨天}', 'template-attribute-wrong', '第 1 行', '昨天'],
  ])('%s', (text, code, line, word) => {
    const problems = checkTemplate(pack, template(text))
    const found = problems.find((problem) => problem.code === code)
    expect(found?.phrase('zh'), problems.map((problem) => problem.phrase('zh')).join()).toContain(line)
    expect(found?.phrase('zh')).toContain(word)
    expect(() => fillTemplate(pack, template(text), context)).toThrow(Problem)
  })

  it('and every problem at once', () => {
    expect(checkTemplate(pack, template(':fig[a]、:fig[b]。'))).toHaveLength(2)
  })

  it('but not a right one', () => {
    expect(checkTemplate(pack, annualReport)).toEqual([])
  })
})

it('a report for an unknown unit or period is refused', () => {
  expect(() => fillTemplate(pack, annualReport, { ...context, unit: 'X' })).toThrow('No unit has the code X')
  expect(() => fillTemplate(pack, template(':name[]{unit=X}。'), context)).toThrow('No unit has the code X')
  expect(() => fillTemplate(pack, annualReport, { ...context, period: 'last' })).toThrow('"last" is not a period')
})

it('docs/templates.md names every directive and attribute', () => {
  const guide = readFileSync(new URL('../../../docs/templates.md', import.meta.url), 'utf8')
  const words = Object.entries(TAKES).flatMap(([name, attributes]) => [name, ...attributes])
  expect(words.filter((word) => word !== 'term' && !guide.includes(word))).toEqual([])
})
