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
    // No head: what stands above may be lost.
    table('小学 | 98 | 24480', '初中 | 28 | 12372', '合计 | 126 | 36853'),
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
    // 九年一贯制 counted once, and the table says so.
    `${table(...SCHOOLS, '合计 | 118 | 36852')}\n注：九年一贯制学校合计中不重复计算。`,
    // Signs for nothing, thousands, blanks about the words.
    table(
      '类别 | 学校数 | 在校生',
      '小 学 | 98 | 24,480',
      '特殊教育 | — | ',
      '初 中 | 28 | 12,372',
      '合　计 | 126 | 36,852',
    ),
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
    // Rows of two stages without a name, and a head that is repeated on the next page.
    table(
      '类别 | 人数 | 班数',
      '小学 | | ',
      '一小 | 540 | 12',
      '类别 | 人数 | 班数',
      '二小 | 430 | 10',
      '合计 | 970 | 22',
    ),
    // Contents of a document, and lines that tabs indent.
    table('一、基本情况 | 1', '二、经费 | 3', '合计 | 9'),
    '\t全县小学98所\n\t初中28所\n\t合计130所',
    // Blanks and bars in running text.
    '一、  全县小学98所\n二、  初中28所\n合计  130所。\n三、  高中4所',
    '首页 | 新闻 | 公开\n小学 | 98 | 24480\n版权所有',
    // One number alone, far off.
    table('类别 | 人数', '小学 | 24480', '初中 | 12372', '合计 | 52000'),
    // A total among rows that are years.
    table('年度 | 招生 | 毕业', '2021年 | 310 | 298', '2022年 | 305 | 301', '合计 | 615 | 599'),
  ],
  fails: [
    [table(...SCHOOLS, '合计 | 126 | 36825'), '36825'],
    [table(...SCHOOLS, '总计 | 136 | 36852'), '136'],
    // In plain text: bars, with a rule under the head, and blanks.
    [
      '| 类别 | 学校数 | 在校生 |\n|---|---|---|\n| 小学 | 98 | 24480 |\n| 初中 | 28 | 12372 |\n| 合计 | 136 | 36852 |',
      '136',
    ],
    ['类别　　学校数　　在校生\n小学　　98　　24480\n初中　　28　　12372\n合计　　126　　36825', '36825'],
    ['  类别    学校数   在校生\n  小学    98       24480\n  初中    28       12372\n  合计    136      36852', '136'],
    // As printed elsewhere.
    [table('類別 | 學校數 | 在校生', '小學 | 98 | ２４４８０', '初中 | 28 | 12372', '總計 | 136 | ３６８５２'), '136'],
    [table('类别 | 人数 | 班数', '小学 | | ', '一小 | 540 | 12', '二小 | 430 | 10', '合计 | 970 | 23'), '23'],
    [table('类别 | 人数', '小学 | 24480', '初中 | 12372', '合计 | 36825'), '36825'],
    [table('乡镇 | 学校 | 学生', '全县 | 61 | 5210', '东镇 | 40 | 3200', '西镇 | 20 | 2010'), '61'],
    [
      table(
        '学校 | 班数 | 人数',
        '一小 | 12 | 540',
        '二小 | 10 | 430',
        '小计 | 22 | 980',
        '一中 | 18 | 900',
        '二中 | 9 | 401',
        '小计 | 27 | 1301',
        '合计 | 49 | 2271',
      ),
      '980',
    ],
    [
      table(
        '年级 | 合计 | 男 | 女',
        '一年级 | 210 | 110 | 100',
        '二年级 | 215 | 101 | 104',
        '三年级 | 190 | 95 | 95',
        '合计 | 605 | 306 | 299',
      ),
      '215',
    ],
    // Numbers in the head that name something.
    [
      table(
        '学段 | 专任教师 | 35岁以下 | 2023年',
        '小学 | 1260 | 420 | 31',
        '初中 | 1050 | 300 | 20',
        '合计 | 2310 | 740 | 51',
      ),
      '740',
    ],
    // Heads of two rows; 合计 under one of them.
    [
      table(
        '学校 | 学生数 | | | 教师数 | |',
        ' | 合计 | 男 | 女 | 合计 | 男 | 女',
        '一小 | 540 | 280 | 260 | 30 | 10 | 20',
        '二小 | 430 | 220 | 210 | 24 | 9 | 14',
        '三小 | 300 | 150 | 150 | 20 | 8 | 12',
      ),
      '24',
    ],
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
    // Names over two columns: the row of the total is a cell short.
    [
      table('序号 | 单位 | 人数 | 金额（元）', '1 | 一小 | 54 | 5400', '2 | 二小 | 43 | 4300', '合计 | 97 | 9800'),
      '9800',
    ],
    [table('项目 | 金额 | 面积', '校舍 | 12.34 | 36.5', '运动场 | 5.67 | 22.1', '合计 | 18.51 | 58.6'), '18.51'],
    [
      table(
        '类别 | 人数 | 占比',
        '本科 | 301 | 33.3%',
        '专科 | 302 | 43.4%',
        '其他 | 302 | 33.4%',
        '合计 | 905 | 100%',
      ),
      '100%',
    ],
    // Counted in the one before.
    [
      table('类别 | 学校数 | 教师', '小学 | 98 | 1260', '其中：民办 | 5 | 70', '初中 | 28 | 1050', '合计 | 126 | 2380'),
      '2380',
    ],
  ],
  holds: [
    [
      table('类别 | 人数', '小学 | 24480', '初中 | 12372', '合计 | 36852'),
      {
        zh: '表中“人数”合计相符：24480 + 12372 = 36852',
        en: 'total of "人数" in the table comes out: 24480 + 12372 = 36852',
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
        en: 'two totals of the table, along and down, do not come out for this number: 110 + 101 + 96 = 307 ≠ 306; 96 + 95 = 191 ≠ 190',
        expected: '95',
      },
    ],
    [
      '| 类别 | 学校数 | 在校生 |\n|---|---|---|\n| 小学 | 98 | 24480 |\n| 初中 | 28 | 12372 |\n| 合计 | 136 | 36852 |',
      {
        zh: '表中“学校数”合计不符：98 + 28 = 126 ≠ 136',
        en: 'total of "学校数" in the table does not come out: 98 + 28 = 126 ≠ 136',
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
        en: 'total of "人数" in the table does not come out: 100 + 110 + 120 + 130 + 140 + 150 + … + 190 = 1450 ≠ 1460',
        expected: '1450',
      },
    ],
  ],
})
