import { tableTotals } from '../../src/rules/table-totals.ts'
import { testRule } from '../rule-tester.ts'

/** Cells parted by bars, as they are easier to read. */
const table = (...rows: string[]): string => rows.join('\n').replaceAll(/ *\| */g, '\t')

const SCHOOLS = ['类别 | 学校数 | 在校生', '小学 | 98 | 24480', '初中 | 28 | 12372']

testRule(tableTotals, {
  passes: [
    table(...SCHOOLS, '合计 | 126 | 36852'),
    // Neither number comes out: of something else.
    table(...SCHOOLS, '合计 | 120 | 36000'),
    // Rates, means and the highest of all are not added up.
    table(
      '类别 | 在校生 | 入学率 | 班额',
      '小学 | 24480 | 99.8 | 45',
      '初中 | 12372 | 98.7 | 48',
      '合计 | 36852 | 99.4 | 46',
    ),
    table('类别 | 在校生 | 生师比', '小学 | 24480 | 19', '初中 | 12372 | 13', '合计 | 36852 | 17'),
    // Shares of a whole, rounded.
    table('类别 | 人数 | 占比', '本科 | 301 | 33.3%', '专科 | 302 | 33.4%', '其他 | 302 | 33.4%', '合计 | 905 | 100%'),
    // Rounded to 万元; and with decimals.
    table('项目（万元） | 2022年 | 2023年', '财政 | 1203 | 1304', '捐资 | 31 | 45', '合计 | 1235 | 1349'),
    table('项目 | 金额 | 面积', '校舍 | 12.34 | 36.5', '运动场 | 5.67 | 22.1', '合计 | 18.02 | 58.6'),
    // Some of a kind counted already.
    table('类别 | 学校数 | 教师', '小学 | 98 | 1260', '其中：民办 | 5 | 70', '初中 | 28 | 1050', '合计 | 126 | 2310'),
    // Subtotals, and the total of them.
    table(
      '学校 | 班数 | 人数',
      ...[
        '一小 | 12 | 540',
        '二小 | 10 | 430',
        '小计 | 22 | 970',
        '一中 | 18 | 900',
        '二中 | 9 | 401',
        '小计 | 27 | 1301',
      ],
      '合计 | 49 | 2271',
    ),
    table(
      '学校 | 班数 | 人数',
      '一小 | 12 | 540',
      '二小 | 10 | 430',
      '小计 | 22 | 970',
      '一中 | 18 | 900',
      '合计 | 40 | 1870',
    ),
    // Total first; the county as one.
    table('乡镇 | 学校 | 学生', '全县 | 60 | 5210', '东镇 | 40 | 3200', '西镇 | 20 | 2010'),
    // Not added up: words among the numbers.
    table('类别 | 学校数 | 在校生', '小学 | 98 | 24480', '初中 | 未报 | 12372', '合计 | 98 | 36852'),
    // Totals at the side.
    table('年级 | 合计 | 男 | 女', '一年级 | 210 | 110 | 100', '二年级 | 205 | 101 | 104', '三年级 | 190 | 95 | 95'),
    // A school of two stages counted once; boarders are girls and boys already, and most schools have none.
    table(...SCHOOLS, '合计 | 118 | 36852'),
    table(
      '学校 | 合计 | 男 | 女 | 住校',
      '一小 | 210 | 110 | 100 | 0',
      '二小 | 205 | 101 | 104 |',
      '三小 | 190 | 95 | 95 | —',
      '一中 | 400 | 210 | 190 | 380',
    ),
    table('类别 | 人数', '小学 | 24480', '民办小学 | 270', '初中 | 12372', '合计 | 36852'),
    // One number alone, far off.
    table('类别 | 人数', '小学 | 24480', '初中 | 12372', '合计 | 52000'),
    // Shares that are no shares of this whole, or one of them no share.
    table('类别 | 人数 | 占比', '本科 | 301 | 33.3%', '专科 | 302 | 20.4%', '合计 | 603 | 100%'),
    table('类别 | 人数 | 占比', '本科 | 301 | 33.3%', '专科 | 302 | 33.3', '其他 | 302 | 43.4%', '合计 | 905 | 100%'),
    table('类别 | 人数 | 占比', '本科 | 301 | 30.3%', '专科 | 302 | 33.3%', '合计 | 603 | 67.6%'),
    // In 万元, as the title, the head above or the column says; in 元 every digit counts.
    table('单位：万元', '项目 | 2022年 | 2023年', '财政 | 1203 | 1304', '捐资 | 31 | 45', '合计 | 1235 | 1349'),
    table('项目 | 金额（万元）', '财政 | 1203', '捐资 | 31', '合计 | 1235'),
    table('类别 | 收入', '食堂 | -12', '超市 | 31', '合计 | 17'),
    table('类别 | 人数', '小学 | 1200', '初中 | 800', '高中 | 500', '合计 | 2001'),
    table('类别 | 人数', '小学 | 1200', '初中 | 10', '高中 | 500', '合计 | 1700'),
    // Small numbers come out by chance.
    table('类别 | 学校 | 教学点', '小学 | 3 | 1', '初中 | 2 | 2', '合计 | 5 | 4'),
    table('类别 | 学校 | 教师', '小学 | 3 | 1', '初中 | 2 | 2', '合计 | 5 | 14'),
    table('类别 | 人数', '小学 | 1200', '合计 | 1210'),
    table(
      '办学情况',
      '学校 | 城区 | 镇区 | 乡村 | 合计',
      '小学 | 12 | 31 | 55 | 98',
      '初中 | 9 | 11 | 8 | 27',
      '高中 | 4 | 1 | 0 | 5',
    ),
  ],
  fails: [
    [table(...SCHOOLS, '合计 | 126 | 36825'), '36825'],
    [table(...SCHOOLS, '总计 | 136 | 36852'), '136'],
    // Two slips that do not meet in one number.
    [
      table(
        '年级 | 合计 | 男 | 女',
        '一年级 | 210 | 110 | 100',
        '二年级 | 204 | 101 | 104',
        '三年级 | 190 | 95 | 95',
        '合计 | 605 | 316 | 299',
      ),
      '204',
      '605',
    ],
    // Counted in the one before.
    [
      table('类别 | 学校数 | 教师', '小学 | 98 | 1260', '其中：民办 | 5 | 70', '初中 | 28 | 1050', '合计 | 126 | 2380'),
      '2380',
    ],
    // Rows and columns: what comes out along the one does not down the other.
    [
      table(
        '年级 | 合计 | 男 | 女',
        '一年级 | 210 | 110 | 100',
        '二年级 | 205 | 101 | 104',
        '三年级 | 180 | 5 | 185',
        '合计 | 595 | 206 | 389',
      ),
      '206',
    ],
    // A subtotal, and what is left of the rows; subtotals in front of their rows.
    [
      table(
        '学校 | 班数 | 人数',
        '一小 | 12 | 540',
        '二小 | 10 | 430',
        '小计 | 22 | 970',
        '一中 | 18 | 900',
        '二中 | 9 | 401',
        '合计 | 49 | 2217',
      ),
      '2217',
    ],
    [
      table(
        '学校 | 班数 | 人数',
        '小计 | 22 | 980',
        '一小 | 12 | 540',
        '二小 | 10 | 430',
        '小计 | 27 | 1301',
        '一中 | 18 | 900',
        '二中 | 9 | 401',
        '合计 | 49 | 2271',
      ),
      '980',
    ],
    [
      table(
        '学校 | 班数 | 人数',
        '合计 | 49 | 2271',
        '小计 | 22 | 970',
        '一小 | 12 | 540',
        '二小 | 10 | 430',
        '小计 | 27 | 1301',
        '一中 | 18 | 900',
        '二中 | 9 | 402',
      ),
      '1301',
    ],
    // Losses.
    [table('类别 | 盈亏 | 收入', '食堂 | -12 | 240', '超市 | 31 | 98', '合计 | 19 | 339'), '339'],
    // One number alone: near, but not by the whole of a part, nor far off, nor of one part.
    [table('类别 | 人数', '小学 | 1200', '初中 | 800', '合计 | 2010'), '2010'],
    // Parts under one head with the total, not those under the next.
    [
      table(
        '学校 | 学生数 |  |  | 班数',
        ' | 合计 | 男 | 女 | ',
        '一小 | 540 | 280 | 260 | 12',
        '二小 | 430 | 220 | 210 | 10',
        '三小 | 301 | 150 | 150 | 8',
      ),
      '301',
    ],
    // Two that meet in one number, which would have to be two, or less than nothing.
    [
      table(
        '年级 | 合计 | 男 | 女',
        '一年级 | 210 | 110 | 100',
        '二年级 | 204 | 101 | 104',
        '三年级 | 190 | 95 | 95',
        '合计 | 604 | 316 | 299',
      ),
      '204',
      '604',
      '316',
    ],
    [
      table(
        '年级 | 合计 | 一小 | 二小 | 三小',
        '一年级 | 210 | 70 | 70 | 70',
        '二年级 | 205 | 65 | 70 | 70',
        '三年级 | 186 | 5 | 100 | 91',
        '合计 | 601 | 130 | 240 | 231',
      ),
      '186',
      '130',
    ],
  ],
  holds: [
    [
      table('类别 | 人数', '小学 | 24480', '初中 | 12372', '合计 | 36852'),
      {
        zh: '表中“人数”合计相符：24480 + 12372 = 36852',
        en: 'total of "人数" in the table works out: 24480 + 12372 = 36852',
      },
    ],
  ],
  says: [
    // One number for which two totals do not come out.
    [
      table(
        '年级 | 合计 | 男 | 女',
        '一年级 | 210 | 110 | 100',
        '二年级 | 205 | 101 | 104',
        '三年级 | 190 | 96 | 95',
        '合计 | 605 | 306 | 299',
      ),
      {
        zh: '表中横、竖两个合计都因此处不符：110 + 101 + 96 = 307 ≠ 306，96 + 95 = 191 ≠ 190',
        en: 'two totals of the table, across and down, do not work out with this number: 110 + 101 + 96 = 307 ≠ 306; 96 + 95 = 191 ≠ 190',
        expected: '95',
      },
    ],
    [
      '| 类别 | 学校数 | 在校生 |\n|---|---|---|\n| 小学 | 98 | 24480 |\n| 初中 | 28 | 12372 |\n| 合计 | 136 | 36852 |',
      {
        zh: '表中“学校数”合计不符：98 + 28 = 126 ≠ 136',
        en: 'total of "学校数" in the table does not work out: 98 + 28 = 126 ≠ 136',
        expected: '126',
      },
    ],
    [
      table(
        '类别 | 人数 | 学校',
        ...Array.from({ length: 10 }, (_, at) => `乡镇${at} | 1${at}0 | 1${at}`),
        '合计 | 1460 | 145',
      ),
      {
        zh: '表中“人数”合计不符：100 + 110 + 120 + 130 + 140 + 150 + … + 190 = 1450 ≠ 1460',
        en: 'total of "人数" in the table does not work out: 100 + 110 + 120 + 130 + 140 + 150 + … + 190 = 1450 ≠ 1460',
        expected: '1450',
      },
    ],
  ],
})
