import { countedAgain } from '../../src/rules/counted-again.ts'
import { testRule } from '../rule-tester.ts'

testRule(countedAgain, {
  passes: [
    '全县设督学责任区9个。存在问题：9个督学责任区工作不平衡。',
    // Some of them, or many more of another kind.
    '全县设督学责任区9个。6个督学责任区工作扎实。',
    '小学专任教师86人。全县156名专任教师全部注册。',
    // Another time.
    '全县设督学责任区9个。去年10个督学责任区全部通过验收。',
    '全县设督学责任区9个。计划将10个督学责任区纳入考核。',
    // Counted in two ways already: which is meant is not certain.
    '小学计算机教室78间，初中计算机教室39间。80间计算机教室需要更新。',
    // Not exact.
    '全县设督学责任区近10个。11个督学责任区全部挂牌。',
    // Other units, other nouns.
    '建有计算机教室78间。87台计算机已经更新。',
    '现有心理辅导员12名。13名卫生员持证上岗。',
    // One fewer may be all but one of them.
    '全县设督学责任区9个。8个督学责任区工作扎实。',
    // Whichever of the two was meant, it is neither.
    '小学计算机教室78间，初中计算机教室39间。40间计算机教室需要更新。',
    // The next sentence speaks of another time, from its first word.
    '全县设督学责任区9个。10个督学责任区去年通过验收。',
    // No things that were counted: too few, on average, loosely, of money.
    '全县设督学责任区3个。4个督学责任区全部挂牌。',
    '每校有教学联合班9.5个。10个教学联合班全部挂牌。',
    '全县设督学责任区10多个。11个督学责任区全部挂牌。',
    '全县下达维修改造费90万元。91万元维修改造费全部到位。',
    // Too far off to be the same, in whole or in part.
    '实有在编教职工3618人，空编250名。结构性缺员并存，全县空编280名。',
    // Words of two characters are everywhere.
    '下设工会小组8个。9个小组均建立了组织。',
    '设督学责任区，9个。10个，督学责任区。',
    // Another document may speak of others.
    `一、基本情况\n全县设督学责任区9个。\n二、存在问题\n${'各校认真落实各项工作要求。'.repeat(4)}\n一、基本情况\n10个督学责任区全部挂牌。`,
  ],
  fails: [
    ['全县设督学责任区9个。存在问题：10个督学责任区工作不平衡。', '10个'],
    ['建有录播教室36间、计算机教室178间。全县187间计算机教室接入平台。', '187间'],
    ['成人学校有专职辅导员6人。现有5名专职辅导员年龄偏大。', '5名'],
    ['实有在编教职工3618人，空编256名。结构性缺员并存，全县空编265名。', '265名'],
    ['下设工会小组8个。9个工会小组均建立了调解组织。', '9个'],
    ['下设工会小组5个。6个工会小组均建立了调解组织。', '6个'],
    ['建有计算机教室137间。173间计算机教室接入平台。', '173间'],
    ['实有在编教职工3618人，空编250名。结构性缺员并存，全县空编262名。', '262名'],
    ['建有心理健康辅导室9间。10间心理健康辅导室投入使用。', '10间'],
    ['去年工作扎实。全县设督学责任区9个。10个督学责任区全部挂牌。去年通过验收。', '10个'],
    // Once it was said otherwise, nobody knows which holds.
    ['全县设督学责任区9个。10个督学责任区挂牌，11个督学责任区验收。', '10个'],
    [
      `一、基本情况\n全县设督学责任区9个。\n10个督学责任区全部挂牌。\n二、存在问题\n${'各校认真落实各项工作要求。'.repeat(4)}\n一、基本情况\n设工会小组8个。9个工会小组挂牌。`,
      ...['10个', '9个'],
    ],
  ],
  says: [
    [
      '下设工会小组8个。9个工会小组均建立了调解组织。',
      {
        ...{ zh: '前文为 8个，此处为 9个', en: 'stated as 8个 before and as 9个 here' },
        figures: ['8个', '9个'],
      },
    ],
  ],
})
