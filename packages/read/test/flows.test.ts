/** Whether a figure stands, happened, changed or is planned. */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

const flows = (text: string): string[] => readText(text, lexicon).quantities.map(({ text, flow }) => `${text} ${flow}`)

describe('the flow', () => {
  it.each([
    ['今年在校生已增加69人。', ['69人 increase']],
    ['计划今年增加学位900个。', ['900个 target']],
    ['在校生提高到300人。', ['300人 stock']],
    ['新增校园安全监控视频探头860个。', ['860个 increase']],
    ['新建的校园监控探头860个。', ['860个 flow']],
    ['增加了300元的绩效奖和2400元的慰问金。', ['300元 increase', '2400元 increase']],
    ['学生增加69人、教师增加5人。', ['69人 increase', '5人 increase']],
    ['增加学生69人、教师5人。', ['69人 increase', '5人 increase']],
    ['培训教师300人次。', ['300人次 flow']],
    ['计划培训教师300人次。', ['300人次 target']],
    ['计划培训教师300人次，今年已培训200人次。', ['300人次 target', '200人次 flow']],
    ['得分低于60分的学校。', ['60分 target']],
    ['每学期家访不少于2次。', ['2次 target']],
    ['每学期家访不少于2次，今年已家访300次。', ['2次 target', '300次 flow']],
    ['每学期家访了不少于2次。', ['2次 flow']],
    ['学校将于明年完工3所。', ['3所 target']],
    ['3所学校将于明年完工。', ['3所 target']],
    ['添置电脑640台、图书2.4万册。', ['640台 flow', '2.4万册 flow']],
    ['奖励教师20名，每人600元。', ['20名 flow', '600元 flow']],
    ['评估学校20所，其中优秀6所、良好11所。', ['20所 flow', '6所 flow', '11所 flow']],
    ['现有学校20所，其中优秀6所、良好11所。', ['20所 stock', '6所 stock', '11所 stock']],
    ['由326家压减至11家。', ['326家 stock', '11家 stock']],
    ['培训机构从年初的326家减少到11家。', ['326家 stock', '11家 stock']],
    ['招生由300人增加到400人。', ['300人 flow', '400人 flow']],
    ['将14所学校撤并为5所。', ['14所 stock', '5所 stock']],
    ['教育支出达9.2亿元，是2018年的1.5倍。', ['9.2亿元 flow', '1.5倍 flow']],
    ['学校占地20亩。', ['20亩 stock']],
    ['设教学班20个。', ['20个 stock']],
    ['辖20个村。', ['20个 stock']],
    ['辍学率0.5%。', ['0.5% stock']],
    ['教育支出占财政支出的15%。', ['15% flow']],
    ['建成学校3所。', ['3所 flow']],
    ['学校3所建成。', ['3所 flow']],
    ['3所学校建立了工会。', ['3所 stock']],
    ['3所学校评为先进。', ['3所 flow']],
    ['217所学校全部开展课后服务。', ['217所 stock']],
    ['有学校3所。', ['3所 stock']],
    ['教师评为先进3人。', ['3人 flow']],
    ['选派教师5人到村小。', ['5人 flow']],
    ['图书3万册。', ['3万册 stock']],
    ['购置图书3万册。', ['3万册 flow']],
    ['学生资助300人，资金30万元。', ['300人 flow', '30万元 flow']],
    ['今后要新建学校3所，培训教师300人。', ['3所 target', '300人 target']],
    ['到2015年，新建学校3所。', ['3所 target']],
    ['到2017年，基本普及学前教育，优化布局，入园率达到85%。', ['85% target']],
    ['2020年工作总结\n到2017年，基本普及学前教育，优化布局，入园率达到85%。', ['85% stock']],
    ['截止到2011年底，全市有学校28所。', ['28所 stock']],
    ['资助幼儿70人，每人200元。', ['70人 flow', '200元 flow']],
    ['资助幼儿70人，按每人200元的标准发放1.4万元。', ['70人 flow', '200元 stock', '1.4万元 flow']],
    ['建有微机室3个，校园广播系统1套。', ['3个 stock', '1套 stock']],
    ['校园内有教学楼3栋。', ['3栋 stock']],
    ['修建教学楼3栋。', ['3栋 flow']],
    ['投资300万元，教学楼3栋封顶。', ['300万元 flow', '3栋 flow']],
    ['新增幼儿园学位900个。', ['900个 flow']],
    ['完成投资3亿元，占年度投资计划的32%。', ['3亿元 flow', '32% flow']],
    ['每校配备保安2名，配备电脑30台。', ['2名 stock', '30台 flow']],
  ])('%s', (text, expected) => expect(flows(text)).toEqual(expected))
})

describe('a paragraph that turns to the future plans what it says behind that turn', () => {
  const planned = '我们将推进均衡发展。新建小学3所。'
  it.each([
    [`下一步，${planned}`, ['3所 target']],
    [`接下来，${planned}`, ['3所 target']],
    [`展望未来，${planned}`, ['3所 target']],
    [`新学期，${planned}`, ['3所 target']],
    ['明年，继续推进均衡发展。新建小学3所。', ['3所 target']],
    ['下一步，我们将新建小学3所。招聘教师30人。', ['3所 target', '30人 target']],
    [`2023年工作总结\n2024年，${planned}`, ['3所 target']],
    [`2023年工作总结\n2024年度，${planned}`, ['3所 target']],
    [`2022—2023学年工作总结\n2023年，${planned}`, ['3所 target']],
  ])('%s', (text, expected) => expect(flows(text)).toEqual(expected))
  it.each([
    ['in the next paragraph', '下一步，我们将推进均衡发展。\n新建小学3所。', ['3所 flow']],
    [
      'in the paragraph behind a plan with figures',
      '下一步，我们将新建小学3所。\n资助学生50人。',
      ['3所 target', '50人 flow'],
    ],
    ['without an intention', '今后，各校推进均衡发展。新建小学3所。', ['3所 flow']],
    ['when 将 is 将近', '下一步，将近半数学校推进均衡发展。新建小学3所。', ['3所 flow']],
    ['when 要 is 要求', '下一步，要求各校推进均衡发展。新建小学3所。', ['3所 flow']],
    ['by an intention alone', '今年，我们努力推进均衡发展。新建小学3所。', ['3所 flow']],
    ['in the middle of a sentence', '各校下一步将推进均衡发展。新建小学3所。', ['3所 flow']],
    ['of the year reported', '2023年工作总结\n2023年，我们努力推进均衡发展。新建小学3所。', ['3所 flow']],
    ['of a later year without an intention', '2023年工作总结\n2024年，各校推进均衡发展。新建小学3所。', ['3所 flow']],
    ['of a year when the text does not say of which it reports', `工作总结\n2024年，${planned}`, ['3所 flow']],
    [
      'of a year that the text names only further on',
      `工作总结\n${'各校抓好常规管理，成效明显。'.repeat(25)}\n2024年，${planned}\n2023年12月。`,
      ['3所 flow'],
    ],
  ])('but not %s', (_, text, expected) => expect(flows(text)).toEqual(expected))
})
