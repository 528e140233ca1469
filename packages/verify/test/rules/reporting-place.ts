import { openPlaces } from '../../../../packs/cn-county/src/places/index.ts'
import { foreignPlace } from '../../src/rules/foreign-place.ts'
import { testRule } from '../rule-tester.ts'

const places = openPlaces()
const BODY = '各校认真落实各项政策，办学条件不断改善，教育教学质量稳步提高，校园面貌焕然一新。'.repeat(5)

/** Whose report it is: what is marked belongs to somebody else. */
testRule(foreignPlace, {
  passes: [
    // The body has begun; two places of one heading of which one is a partner.
    `${BODY}\n如皋市概况\n启东市教育局认真落实各项政策。`,
    '如皋市与启东市教育协作情况\n启东市教育局认真落实各项政策。',
    // A short name that is no title.
    '校车工作，剑川投入专项经费。\n鹤庆县农村学校改造突出抓食堂。',
    // Of two counties neither speaks as 我县, one is visited, there is a third, one is a city or is called by a short name.
    '关于校车工作的报告\n霍山县有校车40辆。霍山县各校认真落实。\n金寨县投入专项经费。',
    '关于我县校车工作的报告\n霍山县有校车40辆。霍山县各校认真落实。\n我们考察了金寨县的做法。',
    '关于我县校车工作的报告\n我们考察了霍山县的做法。\n考察了金寨县的做法。',
    '关于我县校车工作的报告\n我们考察了霍山县的做法。\n金寨县财政安排专项经费。',
    '关于我县校车工作的报告\n霍山县有校车40辆。霍山县各校认真落实。\n金寨县财政安排专项经费。霍邱县投入更多。',
    '关于我县校车工作的报告\n霍山有校车40辆。霍山各校认真落实。\n金寨县财政安排专项经费。',
    '关于我县校车工作的报告\n六安市有校车40辆。六安市各校认真落实。\n金寨县财政安排专项经费。',
  ],
  fails: [
    // Where the unit lies: its province, by the distance to the county town, as its gate.
    ['我州地处青海省南部。统一使用福建省票据，落实福建省标准。', '福建省', '福建省'],
    ['距汤原县城约28公里，学校认真落实各项政策。桦川县督查组两次到我学区检查。', '桦川县'],
    ['香兰学区概况\n香兰学区距离汤原县城区约28公里。桦川县教育局认真落实各项政策。', '桦川县'],
    ['香兰学区概况\n香兰学区是汤原县的大门。桦川县教育局认真落实各项政策。', '桦川县'],
    // Whom the inspectors reported on, in the head only.
    [
      '来宾市人民政府教育督导室\n关于对武宣县人民政府履行教育职责情况的督导评估意见\n请忻城县人民政府限期整改。',
      '忻城县',
    ],
    [`如皋市教育局工作总结\n${BODY}\n关于对启东市人民政府履行教育职责情况的督导评估意见`, '启东市'],
    // The first word behind a year or the number of a piece.
    ['xx年如皋市抓好各项工作，成绩显著。启东市教育局认真落实。', '启东市'],
    ['2022—2023学年度上半年如皋市抓好各项工作，成绩显著。启东市教育局认真落实。', '启东市'],
    ['2023年10—12月如皋市抓好各项工作，成绩显著。启东市教育局认真落实。', '启东市'],
    ['第二篇：如皋市抓好各项工作，成绩显著。启东市教育局认真落实。', '启东市'],
    ['南通市如皋市抓好各项工作，成绩显著。启东市教育局认真落实。', '启东市'],
    // Else the first office of the head.
    ['现在我代表如皋市教育局作报告，不当之处请指正。启东市教育局认真落实。', '启东市'],
    ['视察情况汇报，如皋市人大常委会组织视察。启东市教育局认真落实。', '启东市'],
    // A heading below others.
    ['首页\n教育动态\n资助政策落实情况（如皋市）\n全市落实资助政策。启东市620人领取助学金。', '启东市'],
    // Of two counties the one that is told of as its own more often, else the last.
    ['关于我县校车工作的报告\n霍山县有校车40辆。霍山县各校认真落实。\n金寨县财政安排专项经费。', '金寨县'],
    ['关于我县校车工作的报告\n金寨县财政安排专项经费。\n霍山县有校车40辆。霍山县各校认真落实。', '金寨县'],
    ['关于我县校车工作的报告\n霍山县有校车40辆。\n金寨县财政安排专项经费。', '霍山县'],
    ['关于我县校车工作的报告\n霍山县有校车40辆。\n金寨县财政安排专项经费。金寨县各校认真落实。', '霍山县'],
    ['关于我县校车工作的报告\n霍山县有校车40辆。\n完成金寨县第七完小扩建。', '霍山县'],
    // The title names it once and the text another one again and again.
    ['如皋市教育工作总结\n启东市教育局认真落实各项政策。\n启东市教育系统始终坚持质量立校。', '如皋市'],
    [
      '如皋市教育工作总结\n如皋市学校面貌一新。启东市教育局认真落实各项政策。\n启东市教育系统始终坚持质量立校。',
      '启东市',
      '启东市',
    ],
    ['如皋市教育工作总结\n启东市教育局认真落实各项政策。\n海安市教育系统始终坚持质量立校。', '启东市', '海安市'],
    // Who signs: at the very end, or above a date; a line to whom it is sent is no signature.
    [`${BODY}统一使用福建省票据，落实福建省标准。\n镇江市教育局`, '福建省', '福建省'],
    [`${BODY}统一使用福建省票据，落实福建省标准。\n镇江市教育局\n二〇二三年十二月`, '福建省', '福建省'],
    [`${BODY}统一使用福建省票据，落实福建省标准。\n抄送：镇江市教育局，各学校\n2023年12月`, '镇江市'],
    [`${BODY}统一使用福建省票据，落实福建省标准。\n镇江市体育馆\n2023年12月`, '镇江市'],
  ],
  context: { places },
})
