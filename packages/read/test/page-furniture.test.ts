/** What a page, a site or a copy set into a text is taken out again; what only looks like it stays. */
import { describe, expect, it } from 'vitest'
import { findBlanks } from '../src/repair/blanks.ts'
import { documentsOf } from '../src/repair/documents.ts'
import { findFurniture } from '../src/repair/page-furniture.ts'
import { repair } from '../src/repair/repair.ts'

const WORDS = { noise: ['某某范文网', '点击下一页', '查看更多'], pageLines: ['位用户关注', '免责声明', '小编'] }
const mended = (source: string): string => repair(source, WORDS).text

describe('is taken out', () => {
  it.each([
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n第3页\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n第3页 共20页\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n3/20\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\nPage 3 of 20\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n·3·\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n　　3　　\n管理水平，办好人民满意的教育事业而努力奋斗。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平，办好人民满意的教育事业而努力奋斗。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n3\n管理水平，办好人民满意的教育事业而努力奋斗。',
      '各校认真落实上级文件精神，全面提高教育教学质量和管理水平，办好人民满意的教育事业而努力奋斗。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量。\n3\n管理水平不断提高，办好人民满意的教育事业而努力奋斗。',
      '各校认真落实上级文件精神，全面提高教育教学质量。\n\n管理水平不断提高，办好人民满意的教育事业而努力奋斗。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n— 3 —\n二、加强管理。',
      '各校认真落实上级文件精神，全面提高教育教学质量和\n\n二、加强管理。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量和\n— 3 —\n　　管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量和\n\n　　管理水平。',
    ],
    [
      '各校认真落实上级文件精神，全面提高教育教学质量：\n— 3 —\n管理水平。',
      '各校认真落实上级文件精神，全面提高教育教学质量：\n\n管理水平。',
    ],
    ['加强管理\n— 3 —\n提高质量', '加强管理\n\n提高质量'],
    ['总结完毕。\n59位用户关注', '总结完毕。\n'],
    ['浏览次数：3821\n学校3所。', '\n学校3所。'],
    ['发布时间：2012-03-05 来源：本站\n学校3所。', '\n学校3所。'],
    ['投稿人：某某 发布时间：2012/3/5 全文1920字\n学校3所。', '\n学校3所。'],
    ['2012-03-05 10:16:06 留守关爱\n学校3所。', '\n学校3所。'],
    ['栏目：工作总结 / 发布于： / 人气：1.08W\n学校3所。', '\n学校3所。'],
    ['网站首页 个人总结 工作总结 述职报告 公文\n学校3所。', '\n学校3所。'],
    ['某某网 > 述职报告\n学校3所。', '\n学校3所。'],
    ['论文部分内容阅读\n学校3所。', '\n学校3所。'],
    ['第一篇：青禾县教育工作总结\n学校3所。', '\n学校3所。'],
    ['青禾县教育工作总结篇1\n学校3所。', '\n学校3所。'],
    ['青禾县教育工作总结怎么写 篇2\n学校3所。', '\n学校3所。'],
    ['青禾县教育工作总结（精选12篇）\n学校3所。', '\n学校3所。'],
    [
      `以下是某某小编整理的总结，希望对您有用。一年来，${'各校认真落实上级文件精神，全面提高教育教学质量。'.repeat(15)}`,
      `一年来，${'各校认真落实上级文件精神，全面提高教育教学质量。'.repeat(15)}`,
    ],
    [
      `1、${'全县各校认真落实上级文件精神，全面提高教育教学质量，'.repeat(7)}占地面积16.\n\n2、78亩。`,
      `${'全县各校认真落实上级文件精神，全面提高教育教学质量，'.repeat(7)}占地面积16.78亩。`,
    ],
    ['当前位置：首页 > 总结\n学校3所。', '\n学校3所。'],
    ['教育范文 > 工作总结\n学校3所。', '\n学校3所。'],
    ['学校3所。\n收藏 打印 分享', '学校3所。\n'],
    ['学校3所。\n打印', '学校3所。\n'],
    ['学校3所。\n文档编号：A123.45\n大小：12.5KB\n格式：doc', '学校3所。\n'],
    ['学校3所。\n青禾镇工作总结_第3页', '学校3所。\n'],
    ['学校3所。\n教育网|教育资讯|教育总结', '学校3所。\n'],
    ['12345\n学校3所。\n教师60人。', '\n学校3所。\n教师60人。'],
    ['学校3所。\n3人关注了他们。', '学校3所。\n'],
    ['阅读：300 作者：某\n学校3所。', '\n学校3所。'],
    ['学校3所。\n免责声明：本站不负责\n59位用户关注', '学校3所。\n\n'],
    ['学校3所。\n59位用户关注\n浏览：300\n教师60人。', '学校3所。\n\n教师60人。'],
    ['学校3所。\n59位用户关注\n\n浏览：300\n教师60人。', '学校3所。\n\n\n\n教师60人。'],
    ['学校3所（www.abc.com）。', '学校3所。'],
    ['学校3所http://www.abc.com/a?b=1 转载请注明。', '学校3所。'],
    ['学校3所，【某某范文网】教师60人。', '学校3所，教师60人。'],
    ['学校3所，本文由某某范文网提供教师60人。', '学校3所，教师60人。'],
    ['学校3所，（某某范文网教师60人。', '学校3所，教师60人。'],
    ['学校3所点击下一页查看更多教师60人。', '学校3所教师60人。'],
    ['学校3所点击下一页。查看更多教师60人。', '学校3所。教师60人。'],
    ['深化改革。18规范管理。18提高质量。18加强培训。', '深化改革。规范管理。提高质量。加强培训。'],
    ['深化改革。18规范管理。18提高质量。页数：18页', '深化改革。规范管理。提高质量。页数：18页'],
    ['深化改革。183、规范管理。184、提高质量。185、加强培训。', '深化改革。3、规范管理。4、提高质量。5、加强培训。'],
    ['1、全县学校在区委政府\n2、的正确领导下\n3、开展工作。', '全县学校在区委政府\n的正确领导下\n开展工作。'],
    ['35周岁儿童入园。', '3—5周岁儿童入园。'],
    ['35岁的适龄儿童。', '3—5岁的适龄儿童。'],
    ['20102011学年。', '2010—2011学年。'],
    ['20102011年度。', '2010—2011年度。'],
    ['職責（zé）總結。', '职责总结。'],
  ])('%s', (source, expected) => expect(mended(source)).toBe(expected))
})

describe('stays', () => {
  it.each([
    '全县共有普通高中和中等职业学校在校学生总人数为\n3821\n人，比上年增加了许多，办好人民满意的教育事业。',
    '学校\n3\n教师\n60',
    '学校3所。\n12345\n教师60人。',
    '深化改革。18规范管理。18提高质量。',
    '深化改革。18个学校。18名教师。18所小学。',
    '深化改革。1规范管理。1提高质量。1加强培训。',
    '深化改革。18规范管理。19提高质量。20加强培训。',
    '活动时间：3月5日 地点：县一中，参加学校3所。',
    '第三篇章开启，学校3所。',
    '第二篇文章获奖。',
    '撰写工作总结3篇',
    '加强管理 提高质量 改善条件 公文写作 服务家长',
    '1、全县学校在区委政府。\n2、正确领导。\n3、开展工作。',
    '1、全县学校在区委政府\n2、的正确领导下。',
    '1、全县学校在区委政府\n2、的正确领导下\n4、开展工作。',
    '12岁幼儿。',
    '53岁幼儿。',
    '20112010学年。',
    '19992011学年。',
    '20102011号。',
    '120102011学年。',
    'A(zé)总结。',
    '总结锟斤拷学校。',
    '学校â€œ3所。',
  ])('%s', (source) => expect(mended(source)).toBe(source))
})

describe('what conversion destroyed is marked where it stands', () => {
  const marked = (source: string): string[] =>
    repair(source, WORDS).damage.flatMap(({ kind, at }) => (kind === 'mojibake' ? [source.slice(...at)] : []))
  it.each([
    ['全县学校锟斤拷教师60人。', ['校锟斤拷']],
    ['全县学校\ue689教师60人。', ['校\ue689']],
    ['全县学校\ufffd，教师锟斤拷60人。', ['校\ufffd，教师锟斤拷']],
    ['全县学校â€œ教师60人。', ['校â€œ']],
    ['A(zé)总结。', ['A(zé)']],
    ['AB(zé)总结。', ['AB(zé)']],
    ['全县学校(所)教师?yún)60人。', ['?yún)']],
    ['price €3', []],
    ['全县(ok)学校?no)。', []],
    ['職(zhí)責(zé)總(zǒng)結(jié)!宝人。', ['!宝人']],
    ['職(zhí)責(zé)!宝人。', []],
  ])('%s', (source, expected) => expect(marked(source)).toEqual(expected))
})

const paragraph =
  '全县教育系统在县委县政府的正确领导下深入开展各项教育教学活动，狠抓质量提升和队伍建设，取得了明显的成效。\n'
const begins = (text: string): string[] => documentsOf(text).map(([from]) => text.slice(from).trim().split('\n')[0]!)

describe('several documents in one file begin', () => {
  it.each([
    [
      'a title behind long paragraphs',
      `青禾镇工作总结\n${paragraph.repeat(3)}白云镇工作计划（试行）\n${paragraph}`,
      ['青禾镇工作总结', '白云镇工作计划（试行）'],
    ],
    [
      'a second 一、 behind 二、',
      '一、情况\n学校3所。\n二、打算\n新建2所。\n一、思路\n教师60人。',
      ['一、情况', '一、思路'],
    ],
    [
      'its lead belongs to it',
      '一、情况\n学校3所。\n二、打算\n新建2所。\n根据要求，现汇报如下：\n一、思路\n教师60人。',
      ['一、情况', '根据要求，现汇报如下：'],
    ],
    ['what a site appends', '一、情况\n学校3所。\n扩展阅读：某镇总结\n教师60人。', ['一、情况', '教师60人。']],
  ])('%s', (_, text, expected) => expect(begins(text)).toEqual(expected))
  it.each([
    ['a title behind few paragraphs', `青禾镇工作总结\n${paragraph.repeat(2)}白云镇工作计划\n${paragraph}`],
    ['a numbered heading', `青禾镇工作总结\n${paragraph.repeat(3)}（一）工作计划\n${paragraph}`],
    ['一、 twice without 二、', '青禾镇工作总结\n一、情况\n学校3所。\n一、思路\n教师60人。'],
    [
      'a long sentence that ends like a title',
      `青禾镇工作总结\n${paragraph.repeat(3)}${'全县各级各类学校认真学习贯彻'.repeat(4)}工作报告\n${paragraph}`,
    ],
    ['titles close to each other', `青禾镇工作总结\n${paragraph.repeat(3)}${''}县教育局文件\n${paragraph}`],
  ])('but not %s', (_, text) => expect(begins(text)).toEqual(['青禾镇工作总结']))
})

describe('what a page says in several lines is one piece, each kind for itself', () => {
  const pieces = (source: string): string[] =>
    repair(source, WORDS).damage.flatMap(({ kind, at }) => (kind === 'site-line' ? [source.slice(...at)] : []))
  it.each([
    [
      'a list of pages',
      '总结.doc_第1页\n第1页 / 共2页\n总结.doc_第2页\n第2页 / 共2页\n\n学校3所。',
      ['总结.doc_第1页\n第1页 / 共2页\n总结.doc_第2页\n第2页 / 共2页'],
    ],
    [
      'fields behind empty lines',
      'ID：12345\n\n大小：27.50 KB\n\n页数：15页\n\n学校3所。',
      ['ID：12345\n\n大小：27.50 KB\n\n页数：15页'],
    ],
    [
      'a byline and a greeting',
      '时间：2019-05-14 07:13:08 作者：某某\n简介：小编整理了多篇。\n学校3所。',
      ['时间：2019-05-14 07:13:08 作者：某某', '简介：小编整理了多篇。'],
    ],
    [
      'links below what announces them',
      '学校3所。\n小编推荐\n\n教育网|教育资讯|教育总结',
      ['小编推荐\n\n教育网|教育资讯|教育总结'],
    ],
    ['notices', '学校3所。\n本文共1097字，小编\n提示：免责声明', ['本文共1097字，小编', '提示：免责声明']],
    [
      'a title of the page with its notice',
      '亲，59位用户关注\n资源描述：\n学校3所。',
      ['亲，59位用户关注\n资源描述：'],
    ],
  ])('%s', (_, source, expected) => expect(pieces(source)).toEqual(expected))
})

/** What stands in the way of a sentence, and the rest of that sentence. */
const RUNNING = '各校认真落实上级文件精神，全面提高教育教学质量和'
const REST = '管理水平，办好人民满意的教育事业而努力奋斗。'

describe('furniture is found with its kind and its place', () => {
  const found = (text: string): string[] =>
    findFurniture(text, WORDS).map(({ kind, at }) => `${kind}:${text.slice(...at)}`)
  it.each<[string, string[]]>([
    [`${RUNNING}\n3\n${REST}`, ['page-number:3', 'wrap:\n', 'wrap:\n']],
    [`${RUNNING}\n \t3 \u3000\n${REST}`, ['page-number:3', 'wrap:\n \t', 'wrap: \u3000\n']],
    [`${RUNNING}\n\u00a03\u00a0\r\n${REST}`, ['page-number:3', 'wrap:\n\u00a0', 'wrap:\u00a0\r\n']],
    [`${RUNNING}\n\n12${REST}`, ['page-number:12', 'wrap:\n\n']],
    [`${RUNNING}\n12${REST}`, []],
    [`${RUNNING}\n\n12所小学${REST}`, []],
    [`${RUNNING}\n\n12小学${REST}`, []],
    [`${RUNNING}。\n\n12${REST}`, []],
    [`各校认真落实上级精神，提高\n\n12${REST}`, []],
    [`${RUNNING}\n\n1234${REST}`, []],
    [`${RUNNING}\n\n第12${REST}`, []],
    [`${RUNNING}\n\n第3页\n\n${REST}`, ['page-number:第3页', 'wrap:\n\n', 'wrap:\n\n']],
    [`${RUNNING}\n第3页\n\u3000\u3000${REST}`, ['page-number:第3页']],
    [`${RUNNING}\n第3页\n（一）${REST}`, ['page-number:第3页']],
    [`${RUNNING}\n第3页\n第一${REST}`, ['page-number:第3页']],
    [`${RUNNING}”\n第3页\n${REST}`, ['page-number:第3页']],
    [`${RUNNING} \t\n第3页\n${REST}`, ['page-number:第3页', 'wrap: \t\n', 'wrap:\n']],
    [`提高教育教学质量和\n第3页\n${REST}`, ['page-number:第3页']],
    ['学校3所。\n59位用户关注', ['site-line:59位用户关注']],
    [
      '学校3所，某某范文网教师60人。\n59位用户关注某某范文网',
      ['site-line:59位用户关注某某范文网', 'site-phrase:某某范文网'],
    ],
    [
      '某某范文网教师60人。\n59位用户关注某某范文网\n学校3所。',
      ['site-line:59位用户关注某某范文网', 'site-phrase:某某范文网'],
    ],
    ['学校3所，某某范文网www.abc.com教师60人。', ['site-phrase:某某范文网www.abc.com']],
    ['学校3所，www.abc.com/某某范文网教师60人。', ['site-phrase:www.abc.com/某某范文网']],
    ['学校3所点击下一页，查看更多教师60人。', ['site-phrase:点击下一页，查看更多']],
    ['学校3所点击下一页教师查看更多60人。', ['site-phrase:点击下一页教师查看更多']],
    ['学校3所查看更多教师点击下一页60人。', ['site-phrase:查看更多教师点击下一页']],
    ['深化改革。18规范管理。18提高质量。18加强培训。', ['page-number:18', 'page-number:18', 'page-number:18']],
    ['深化改革。183、规范管理。184、提高质量。185、加强培训。', ['page-number:18', 'page-number:18', 'page-number:18']],
    ['深化改革。1283、规范管理。', []],
    ['深化改革。3、规范管理。3、提高质量。3、加强培训。', []],
    ['深化改革。121、规范管理。122、提高质量。123、加强培训。', ['page-number:12', 'page-number:12', 'page-number:12']],
    [
      'ID：12345\n大小：27.50 KB\n发布时间：2019-05-14\n学校3所。',
      ['site-line:ID：12345\n大小：27.50 KB\n发布时间：2019-05-14'],
    ],
    [
      'ID：12345\n\n大小：27.50 KB\n\n发布时间：2019-05-14\n\n学校3所。',
      ['site-line:ID：12345\n\n大小：27.50 KB\n\n发布时间：2019-05-14'],
    ],
    ['发布时间：2019-05-14\n\nID：12345\n\n学校3所。', ['site-line:发布时间：2019-05-14', 'site-line:ID：12345']],
    ['发布时间：2019-05-14\n小编整理。\n学校3所。', ['site-line:发布时间：2019-05-14', 'site-line:小编整理。']],
    ['小编整理。\n发布时间：2019-05-14\n学校3所。', ['site-line:小编整理。\n发布时间：2019-05-14']],
    ['提示：免责声明\nID：12345\n学校3所。', ['site-line:提示：免责声明', 'site-line:ID：12345']],
    ['ID：12345\n提示：免责声明\n学校3所。', ['site-line:ID：12345', 'site-line:提示：免责声明']],
    ['来源：小编\nID：12345\n学校3所。', ['site-line:来源：小编', 'site-line:ID：12345']],
    ['总结.doc_第1页\nID：12345\n学校3所。', ['site-line:总结.doc_第1页', 'site-line:ID：12345']],
    ['ID：12345\n总结.doc_第1页\n学校3所。', ['site-line:ID：12345', 'site-line:总结.doc_第1页']],
    ['资源描述：\n学校3所。', ['site-line:资源描述：']],
    ['59位用户关注\n\n资源描述：\n学校3所。', ['site-line:59位用户关注\n\n资源描述：']],
    ['12345\n学校3所。', []],
    ['12345\n学校3所。\n教师60人。', ['site-line:12345']],
    ['学校3所。\n教师60人。\n12345', ['site-line:12345']],
    ['学校3所。\n12345\n教师60人。', []],
    ['1234\n学校3所。\n教师60人。', []],
    ['网站首页 个人总结 工作总结 述职报告 公文\n学校3所。', ['site-line:网站首页 个人总结 工作总结 述职报告 公文']],
    ['网站首页 个人总结 工作总结 述职报告\n学校3所。', []],
    ['网站首页 个人总结 工作总结 述职报告集锦大全 公文\n学校3所。', []],
    ['网站首页 个人总结 工作 述职 公开\n学校3所。', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

/** A line of a print-out, and how a sentence goes on. */
const LINE = '全县教育系统认真落实上级精神，努力办好学校教'
const GOES_ON = '，促进全县教育事业更好更快发展，各校积极行动起来。'

describe('blanks go where they part running text, and stay in titles', () => {
  const closed = (text: string): string =>
    findBlanks(text)
      .toReversed()
      .reduce((mended, { at: [from, to] }) => mended.slice(0, from) + mended.slice(to), text)
  it.each([
    [`为 了 认 真 做 好 各 项 工 作${GOES_ON}`, `为了认真做好各项工作${GOES_ON}`],
    [`为 了 认 真 做 好 各 项 工 作 ${GOES_ON}`, `为了认真做好各项工作${GOES_ON}`],
    [
      `为\u3000了\u3000认\u3000真\u3000做\u3000好\u3000各\u3000项\u3000工\u3000作${GOES_ON}`,
      `为了认真做好各项工作${GOES_ON}`,
    ],
    [
      `为\u00a0了\u00a0认\u00a0真\u00a0做\u00a0好\u00a0各\u00a0项\u00a0工\u00a0作${GOES_ON}`,
      `为了认真做好各项工作${GOES_ON}`,
    ],
    [`为 了 认 真 做 好 各 项${GOES_ON}`, `为 了 认 真 做 好 各 项${GOES_ON}`],
    [`为 了 认 真 做 好 各 项 工${GOES_ON}`, `为 了 认 真 做 好 各 项 工${GOES_ON}`],
    [`为 了 认 真 做 好 各${GOES_ON}`, `为 了 认 真 做 好 各${GOES_ON}`],
    [
      `全 县 教 育 工 作 总 结 和 下 一 步 工 作 打 算 以 及 有 关 建 议`,
      `全 县 教 育 工 作 总 结 和 下 一 步 工 作 打 算 以 及 有 关 建 议`,
    ],
    [`为 了 认 真 做 好 各 项 工 作，各 校 积 极 行 动。`, `为了认真做好各项工作，各校积极行动。`],
    [`做 好 各 项 工 作，各校行动。`, `做 好 各 项 工 作，各校行动。`],
    [`为 了 认 真 做 好 各 项 工 作 A B C${GOES_ON}`, `为了认真做好各项工作A B C${GOES_ON}`],
    [
      `为 了 认 真 做 好 各 项 工 作，促进全县教育事业 更好更快发展，各校积极行动起来。`,
      `为了认真做好各项工作，促进全县教育事业 更好更快发展，各校积极行动起来。`,
    ],
    [
      `为 了 认 真 做 好 各 项 工 作，促进全县教育事业 好 更快发展，各校积极行动起来。`,
      `为了认真做好各项工作，促进全县教育事业好更快发展，各校积极行动起来。`,
    ],
    [`${LINE} ${LINE} ${LINE} ${LINE} ${LINE} ${LINE}`, `${LINE}${LINE}${LINE}${LINE}${LINE}${LINE}`],
    [`${LINE} ${LINE} ${LINE} ${LINE} ${LINE}`, `${LINE} ${LINE} ${LINE} ${LINE} ${LINE}`],
    [
      `全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神，`,
      `全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神， 全县教育系统认真落实上级精神，`,
    ],
    [
      `${LINE}\u3000${LINE}\u3000${LINE}\u3000${LINE}\u3000${LINE}\u3000${LINE}`,
      `${LINE}${LINE}${LINE}${LINE}${LINE}${LINE}`,
    ],
    [`${LINE}  ${LINE}  ${LINE}  ${LINE}  ${LINE}  ${LINE}`, `${LINE}  ${LINE}  ${LINE}  ${LINE}  ${LINE}  ${LINE}`],
    [
      `${LINE} ${LINE} ${LINE} ${LINE} ${LINE} 全县教育系统认真 ${LINE}`,
      `${LINE}${LINE}${LINE}${LINE}${LINE}全县教育系统认真 ${LINE}`,
    ],
    [
      `${LINE} ${LINE} 全县教育系统认真 ${LINE} 全县教育系统认真落 ${LINE}${LINE} 全县教育系 ${LINE}`,
      `${LINE} ${LINE} 全县教育系统认真 ${LINE} 全县教育系统认真落 ${LINE}${LINE} 全县教育系 ${LINE}`,
    ],
    [
      `${LINE} 全县教育系统认真落实上级精神，努力办好学 ${LINE} 全县教育系统认真落实上级精神，努力办好 ${LINE} ${LINE}`,
      `${LINE}全县教育系统认真落实上级精神，努力办好学${LINE}全县教育系统认真落实上级精神，努力办好${LINE}${LINE}`,
    ],
    [
      `${LINE} ABC${LINE} ${LINE} ${LINE} ${LINE} ${LINE} ${LINE}`,
      `${LINE} ABC${LINE}${LINE}${LINE}${LINE}${LINE}${LINE}`,
    ],
    [
      `${LINE} ${LINE}${LINE} ${LINE} ${LINE} ${LINE} ${LINE} ${LINE} ${LINE}`,
      `${LINE} ${LINE}${LINE}${LINE}${LINE}${LINE}${LINE}${LINE}${LINE}`,
    ],
  ])('%s', (text, expected) => expect(closed(text)).toBe(expected))
})
