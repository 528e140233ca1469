/** The page, told without its tags: [kinds|words] is a mark, {how|words|reason} an underline, ^1 a number, _a a letter, and a note stands on a line of its own. */
import type { Language, Quantity } from '@youju/model'
import { describe, expect, test } from 'vitest'
import { toPage } from '../../src/outputs/to-page.ts'
import { computationsOf } from '../../src/outputs/together.ts'
import type { Verdict } from '../../src/verdict.ts'
import { outcomeOf, verdictOn } from './outcome-of.ts'

const told = (html: string): string[] =>
  html
    .replace(/ (?:class="of-[\w -]+"|of-\w+)/g, '')
    .replace(/<sub>(\w+)<\/sub>/g, '_$1')
    .replace(/<mark class="([^"]*)">(.*?)<\/mark>/g, '[$1|$2]')
    .replace(/<sup>(\d+)<\/sup>/g, '^$1')
    .replace(/<span class="([^"]*)" title="([^"]*)">(.*?)<\/span>/g, '{$1|$3|$2}')
    .replace(/<li value="(\d+)"><b class="([^"]*)">(.*?)<\/b>/g, '\n$1 $2 $3:')
    .replace(/<li class="open">/g, '\n? ')
    .replace(/<br><i>(.*?)<\/i>/g, ' → $1')
    .replace(/<\/section>/g, '\n')
    .replace(/<\/?(?:section|p|ol|li)(?: lang="en")?>/g, '')
    .split('\n')
    .filter((line) => line !== '')

const body = (text: string, verdicts: readonly Verdict[], language: Language = 'zh'): string[] =>
  told(/<main[^>]*>\n(.*)\n<\/main>/s.exec(toPage(outcomeOf(text, verdicts), language))![1]!)

const TEXT = '认真抓好空辍保学工作。\n\n全镇小学98所，其中12所<新建>。'

describe('the text on the page', () => {
  test('stands there line by line when nothing is to be said', () => {
    expect(body(TEXT, [])).toEqual(['认真抓好空辍保学工作。', '全镇小学98所，其中12所&lt;新建&gt;。'])
  })

  test('has each mark with its number, and the reason beside its paragraph', () => {
    const verdicts = [
      verdictOn(TEXT, '98所', { kind: 'conflict' }),
      verdictOn(TEXT, '空辍保学', { expected: '控辍"保学"' }),
      verdictOn(TEXT, '其中', { advice: true }),
    ]
    expect(body(TEXT, verdicts)).toEqual([
      '认真抓好[typo|空辍保学]^1工作。',
      '1 typo 错字: “空辍保学”有误 → 应为：控辍&quot;保学&quot;',
      '全镇小学[conflict|98所]^2，[advice|其中]^312所&lt;新建&gt;。',
      '2 conflict 矛盾: “98所”有误',
      '3 advice 写法: “其中”有误',
    ])
    expect(body(TEXT, verdicts.slice(1, 2), 'en')).toEqual([
      '认真抓好[typo|空辍保学]^1工作。',
      '1 typo typo: &quot;空辍保学&quot; is wrong → should be: 控辍&quot;保学&quot;',
      '全镇小学98所，其中12所&lt;新建&gt;。',
    ])
  })

  test('what is said of several marks of a paragraph is said once', () => {
    const masked = '20xx年招生，20xx年培训\n20xx年督导'
    const at = (from: number) =>
      verdictOn(masked, '', { at: [from, from + 4], kind: 'placeholder', reason: { zh: '缺年份', en: 'no year' } })
    expect(body(masked, [at(0), at(8), at(16)])).toEqual([
      '[placeholder|20xx]^1年招生，[placeholder|20xx]^2年培训',
      '1 placeholder 未填: 缺年份（同样的还有 1 处：2）',
      '[placeholder|20xx]^3年督导',
      '3 placeholder 未填: 缺年份',
    ])
  })

  test('where marks overlap, the words under both carry both', () => {
    expect(
      body(TEXT, [verdictOn(TEXT, '小学98所，其中', { kind: 'arithmetic' }), verdictOn(TEXT, '98所，其中12所')]),
    ).toEqual([
      '认真抓好空辍保学工作。',
      '全镇[arithmetic|小学][arithmetic typo|98所，其中]^1[typo|12所]^2&lt;新建&gt;。',
      '1 arithmetic 算术: “小学98所，其中”有误',
      '2 typo 错字: “98所，其中12所”有误',
    ])
    expect(
      body(TEXT, [verdictOn(TEXT, '98所'), verdictOn(TEXT, '98所', { reason: { zh: '又错', en: 'again' } })])[1],
    ).toBe('全镇小学[typo|98所]^1^2，其中12所&lt;新建&gt;。')
  })

  test('a mark over several paragraphs is numbered at the end of its first', () => {
    expect(body(TEXT, [verdictOn(TEXT, '工作。\n\n全镇')]).slice(0, 2)).toEqual([
      '认真抓好空辍保学[typo|工作。]^1',
      '1 typo 错字: “工作。',
    ])
  })

  test('what was lost is numbered where it should have stood', () => {
    const lost = (at: number): string[] =>
      body(TEXT, [verdictOn(TEXT, '', { at: [at, at], reason: { zh: '缺', en: 'lost' } })])
    expect(lost(4)[0]).toBe('认真抓好^1空辍保学工作。')
    expect(lost(0)[0]).toBe('^1认真抓好空辍保学工作。')
    expect(lost(12).at(-2)).toBe('^1全镇小学98所，其中12所&lt;新建&gt;。')
    expect(lost(TEXT.length).slice(-2)).toEqual(['全镇小学98所，其中12所&lt;新建&gt;。^1', '1 typo 错字: 缺'])
  })

  test('what holds is underlined, and so is what the ledgers do not bear out, which is named beside it', () => {
    const verdicts = [
      verdictOn(TEXT, '12所', {
        verdict: 'cannot be checked',
        unborne: true,
        reason: { zh: '没有一个数', en: 'none' },
      }),
      verdictOn(TEXT, '98所', { verdict: 'holds', reason: { zh: '“98”相符', en: 'holds' } }),
      verdictOn(TEXT, '全镇', { verdict: 'cannot be checked' }),
      verdictOn(TEXT, '认真', { verdict: 'holds', reason: { zh: '是', en: 'yes' } }),
    ]
    expect(body(TEXT, verdicts)).toEqual([
      '{holds|认真|是}抓好空辍保学工作。',
      '全镇小学{holds|98所|“98”相符}，其中{open|12所|没有一个数}&lt;新建&gt;。',
      '? 没有一个数',
    ])
    expect(body(TEXT, [...verdicts, verdictOn(TEXT, '98所，')])[1]).toContain('小学[typo|98所][typo|，]^1其中')
  })
})

test('a table of the text is a table, each mark in its cell', () => {
  const text = '表1\n类别\t人数\n小学\t98\n\t97\n完'
  const verdicts = [
    verdictOn(text, '97', {
      cells: [
        [12, 14],
        [16, 18],
      ],
      expected: '98',
      kind: 'arithmetic',
    }),
  ]
  const reading = { source: text, quantities: [], relations: [] }
  const html = toPage({ ...outcomeOf(text, verdicts), reading }, 'zh')
  expect(html).toContain('<section><p>表1</p></section>\n<section><div><table><tr><td>类别</td><td>人数</td></tr>')
  expect(told(html).join('\n')).toContain(
    '<tr><td>小学</td><td>{amiss|98|“97”有误}^1</td></tr><tr><td></td><td>[arithmetic|97]^1</td></tr></table></div>',
  )
  expect(told(html)).toContain('1 arithmetic 算术: “97”有误 → 若其余无误，97 应为：98')
  expect(told(html)).toContain('完')
})

describe('figures that belong together', () => {
  const figureAt = (id: string, text: string): Quantity => {
    const from = TEXT.indexOf(text)
    return {
      ...{ type: 'quantity', id, text, at: [from, from + text.length], value: 0, unit: '', kind: 'count', bound: '=' },
      ...{ subject: '', indicator: 'other', flow: 'stock' },
    }
  }
  const reading = { source: TEXT, quantities: [figureAt('q1', '98所'), figureAt('q2', '12所')], relations: [] }
  const page = (...verdicts: Verdict[]): string => toPage({ ...outcomeOf(TEXT, verdicts), reading }, 'zh')
  const reason = { zh: '算得相符', en: 'comes out' }
  const sum = verdictOn(TEXT, '12所', { verdict: 'holds', quantities: ['q1', 'q2'], reason })

  test('carry the letter of their computation, which is written out at the end', () => {
    const html = page(sum, verdictOn(TEXT, '认真', { verdict: 'holds', quantities: [], reason }))
    expect(told(html)).toContain('全镇小学{part|98所|算得相符}_a，其中{holds|12所|算得相符}_a&lt;新建&gt;。')
    expect(html).toContain('<aside><h2>相符的计算</h2><ul><li class="of-a"><sub>a</sub> 算得相符</li></ul></aside>')
    expect(html).toContain('<em class="part">参与计算的数</em>')
    expect(html).not.toContain('<em class="amiss">')
    expect(page()).not.toContain('<aside>')
  })

  test('or the number of their mark, where they stand outside it', () => {
    const wrong = verdictOn(TEXT, '12所', { quantities: ['q1', 'q2'], kind: 'conflict' })
    expect(told(page(wrong))).toContain('全镇小学{amiss|98所|“12所”有误}^1，其中[conflict|12所]^1&lt;新建&gt;。')
    const all = verdictOn(TEXT, '98所，其中12所', { quantities: ['q1', 'q2'], kind: 'conflict' })
    expect(told(page(all))).toContain('全镇小学[conflict|98所，其中12所]^1&lt;新建&gt;。')
  })

  test('a figure of two computations carries both, and is underlined as the one that comes out', () => {
    const back = verdictOn(TEXT, '98所', {
      verdict: 'holds',
      quantities: ['q2', 'q1'],
      reason: { zh: '又', en: 'too' },
    })
    const html = page(sum, back)
    expect(html).toContain('<span class="holds of-a of-b" title="算得相符\n又">98所</span><sub>a</sub><sub>b</sub>')
    expect(html).toContain('<span class="holds of-a of-b" title="算得相符\n又">12所</span><sub>a</sub><sub>b</sub>')
  })

  test('light up together under the pointer', () => {
    const html = page(sum, verdictOn(TEXT, '空辍保学'))
    expect(html).toContain('main:has(.of-1:hover) .of-1, main:has(.of-a:hover) .of-a {')
    expect(html).toMatch(/<mark class="typo of-1">空辍保学<\/mark>.*<li value="1" class="of-1">/)
    expect(html.match(/<span class="(?:part|holds) of-a"/g)).toHaveLength(2)
    expect(toPage(outcomeOf(TEXT, []), 'zh')).not.toContain(':has(')
  })

  test('computations beyond the alphabet have two letters', () => {
    const many = Array.from({ length: 28 }, (_, at) => ({ ...sum, at: [at, at + 1] as [number, number] }))
    expect(
      computationsOf(many)
        .map(({ sign }) => sign)
        .slice(24),
    ).toEqual(['y', 'z', 'aa', 'ab'])
  })
})

describe('the head of the page', () => {
  const head = (language: Language): string => {
    const page = toPage(
      outcomeOf(TEXT, [
        verdictOn(TEXT, '空辍保学'),
        verdictOn(TEXT, '全镇'),
        verdictOn(TEXT, '98所', { kind: 'conflict' }),
      ]),
      language,
    )
    return page.slice(0, page.indexOf('<main>')).replace(/<style>.*<\/style>/s, '')
  }
  test('names the file, what was found, and how often', () => {
    expect(head('zh')).toContain('<html lang="zh-CN">')
    expect(head('zh')).toContain('<title>核对结果：总结&lt;1&gt;.txt</title>')
    expect(head('zh')).toContain('<h1>核对结果：总结&lt;1&gt;.txt</h1>')
    expect(head('zh')).toContain('<p>数字 9 处，可核对 0 处：相符 0 处，不符 0 处。共有问题 3 处，写法建议 0 处。</p>')
    expect(head('zh')).toContain(
      '<p class="kinds"><span class="typo">错字 2</span> <span class="conflict">矛盾 1</span></p>',
    )
  })
  test('in English too', () => {
    expect(head('en')).toContain('<html lang="en">')
    expect(head('en')).toContain('<h1>Verified: 总结&lt;1&gt;.txt</h1>')
    expect(head('en')).toContain('<span class="typo">typo 2</span> <span class="conflict">conflict 1</span>')
  })
})
