/** Which lines of a text are a table, and what its cells are: a table is told as its rows, cells parted by |, a paragraph as itself. */
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../src/tables/blocks.ts'

const told = (text: string): string[] =>
  blocksOf(text).flatMap(({ is, rows }) =>
    is === 'table'
      ? [rows.map((cells) => cells.map((at) => text.slice(...at)).join('|')).join(' / ')]
      : rows.map((cells) => text.slice(...cells[0]!)),
  )

describe('lines of a text', () => {
  it.each([
    ['表一\n类别\t人数\n小学\t98\n完', ['表一', '类别|人数 / 小学|98', '完']],
    // Empty lines part no rows.
    ['类别\t人数\n\n \n小学\t98', ['类别|人数 / 小学|98']],
    // One row alone, lines that tabs indent, a tab at the very end.
    ['类别\t人数\n完', ['类别\t人数', '完']],
    ['\t全县小学98所\n\t初中28所', ['\t全县小学98所', '\t初中28所']],
    ['小学98所\n\t', ['小学98所']],
    // A first cell that is empty: a short line with its tab in front, or two tabs.
    ['类别\t人数\n小学\t98\n\t97', ['类别|人数 / 小学|98 / |97']],
    ['类别\t校数\t人数\n\t\t98\n\t 校\t97', ['类别|校数|人数 / ||98 / | 校|97']],
    [
      '类别\t人数\n小学\t98\n\t各校认真落实各项政策，办学条件不断改善，质量提高。',
      ['类别|人数 / 小学|98', '\t各校认真落实各项政策，办学条件不断改善，质量提高。'],
    ],
    // Bars about the lines, blanks about the bars.
    ['| 类别 | 人数 |\n| 小学 | 98 |\n| 初中 | 28 |', [' 类别|人数  /  小学|98  /  初中|28 ']],
    ['类别｜人数\n小学｜98\n初中｜28', ['类别|人数 / 小学|98 / 初中|28']],
    // Three rows, of which two have numbers behind their first cell.
    ['类别 | 人数\n小学 | 98', ['类别 | 人数', '小学 | 98']],
    [
      '首页 | 新闻 | 公开\n教育 | 招生 | 98\n版权 | 联系 | 地图',
      ['首页 | 新闻 | 公开', '教育 | 招生 | 98', '版权 | 联系 | 地图'],
    ],
    ['98 | 新闻\n28 | 招生\n12 | 联系', ['98 | 新闻', '28 | 招生', '12 | 联系']],
    // By blanks, as many in each line, with short cells.
    ['类别  人数\n  小学　　98\n初中  28', ['类别|人数 / 小学|98 / 初中|28']],
    ['类别  人数  班数\n小学  98\n初中  28', ['类别  人数  班数', '小学  98', '初中  28']],
    [
      '类别  人数\n小学  98\n全县各初中认真落实各项政策并不断改善办学条件  28',
      ['类别  人数', '小学  98', '全县各初中认真落实各项政策并不断改善办学条件  28'],
    ],
    // What a tab indents behind it is none of its rows.
    ['类别  人数\n小学  98\n初中  28\n\t备注', ['类别|人数 / 小学|98 / 初中|28', '\t备注']],
    // Two tables beside each other.
    [
      '类别\t人数\n小学\t98\n|项目|金额|\n|校舍|12|\n|操场|11|',
      ['类别|人数 / 小学|98', '项目|金额 / 校舍|12 / 操场|11'],
    ],
    ['', []],
  ])('%j', (text, blocks) => {
    expect(told(text)).toEqual(blocks)
  })
})
