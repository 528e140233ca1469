/** Results of the annual assessment 年终考核: self-score, checked score and final score kept apart. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, number, text } from '../shorthand.ts'

const points = decimal('分')

export const assessment = defineLedger({
  code: 'assessment',
  label: label('年度考核结果', 'annual assessment'),
  mechanisms: ['M09', 'M10'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'village', 'section'] },
  key: ['scheme'],
  fields: [
    text('scheme', '考核方案', 'scheme', { required: true, aliases: ['方案'] }),
    points('self-score', '自评得分', 'self-score', { atMost: 110 }),
    points('checked-score', '核查得分', 'checked score', { atMost: 110 }),
    points('item-points', '条款得分', 'points of the items', { atMost: 100 }),
    points('bonus', '加分', 'bonus'),
    points('bonus-cap', '加分上限', 'bonus cap'),
    points('deduction', '扣分', 'deduction'),
    points('final-score', '最终得分', 'final score', { aliases: ['得分', '考核得分', '总分'] }),
    flag('vetoed', '一票否决', 'vetoed', { aliases: ['是否一票否决'], empty: 'none' }),
    coded('veto-event', '否决事由', 'veto event', { empty: 'none' }),
    text('veto-document', '否决批准文号', 'approving document'),
    coded('assessment-grade', '考核等次', 'grade', { aliases: ['等次'] }),
    number('名')('rank', '名次', 'rank', { atLeast: 1 }),
    text('effects', '结果运用', 'effects'),
    day('published-on', '公布日期', 'published on'),
    text('appeal', '申诉情况', 'appeal'),
  ],
  rules: [
    {
      code: 'bonus-within-cap',
      level: 'error',
      text: label('加分不能超过上限', 'The bonus cannot exceed its cap'),
      check: 'bonus <= bonus-cap',
      examples: {
        passes: [{ line: { bonus: 3, 'bonus-cap': 5 } }],
        fails: [{ line: { bonus: 6, 'bonus-cap': 5 } }],
      },
    },
    {
      code: 'score-recomputed',
      level: 'error',
      text: label('最终得分应等于条款得分加加分减扣分', 'The final score is items plus bonus minus deduction'),
      check: 'final-score = item-points + bonus - deduction',
      examples: {
        passes: [{ line: { 'final-score': 91, 'item-points': 90, bonus: 3, deduction: 2 } }],
        fails: [{ line: { 'final-score': 93, 'item-points': 90, bonus: 3, deduction: 2 } }],
      },
    },
    {
      code: 'veto-has-a-document',
      level: 'error',
      text: label('一票否决须有事由和批准文号', 'A veto needs its event and an approving document'),
      when: 'vetoed',
      check: 'veto-event != empty and veto-document != empty',
      fields: ['veto-event', 'veto-document'],
      examples: {
        passes: [{ line: { vetoed: true, 'veto-event': 'accident', 'veto-document': '〔2023〕12号' } }],
        fails: [{ line: { vetoed: true, 'veto-event': 'accident', 'veto-document': null } }],
      },
    },
    {
      code: 'below-80-is-vetoed',
      level: 'warning',
      text: label(
        '得分不足80分，按责任书取消当年评优并扣发目标奖，请填一票否决',
        'Below 80: no honours in the year and no target bonus; mark the veto',
      ),
      when: 'final-score < 80',
      check: 'vetoed',
      examples: {
        passes: [{ line: { 'final-score': 78, vetoed: true } }],
        fails: [{ line: { 'final-score': 78, vetoed: false } }],
      },
    },
    {
      code: 'vetoed-is-not-excellent',
      level: 'error',
      text: label('被一票否决的单位等次不得为优秀或良好', 'A vetoed unit is neither excellent nor good'),
      when: 'vetoed',
      check: "assessment-grade != 'excellent' and assessment-grade != 'good'",
      examples: {
        passes: [{ line: { vetoed: true, 'assessment-grade': 'unqualified' } }],
        fails: [{ line: { vetoed: true, 'assessment-grade': 'excellent' } }],
      },
    },
    {
      code: 'used-after-publishing',
      level: 'error',
      text: label('考核结果公布后才能运用，请填公布日期', 'A result is published before it is used; add the day'),
      when: 'effects != empty',
      check: 'published-on != empty',
      examples: {
        passes: [{ line: { effects: '取消评优', 'published-on': '2024-01-20' } }],
        fails: [{ line: { effects: '取消评优', 'published-on': null } }],
      },
    },
    {
      code: 'after-the-letters',
      level: 'warning',
      text: label('责任书应在考核之前签订，请核对签订日期', 'Letters are signed before the assessment; check the days'),
      check: 'lowest(responsibility-letter.signed-on where signed) < published-on',
      fields: ['published-on'],
      examples: {
        passes: [
          {
            line: { 'published-on': '2024-01-20' },
            lines: { 'responsibility-letter': [{ signed: true, 'signed-on': '2023-03-15' }] },
          },
        ],
        fails: [
          {
            line: { 'published-on': '2024-01-20' },
            lines: { 'responsibility-letter': [{ signed: true, 'signed-on': '2024-02-15' }] },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('assessment')
export const assessmentMeasures = [
  measure('units-assessed', '参加考核单位数', 'units assessed', { by: ['assessment-grade'], unit: '个' }),
  measure('assessment-score', '考核得分合计', 'scores added up', { sum: 'final-score', unit: '分' }),
  measure('units-vetoed', '一票否决单位数', 'units vetoed', {
    where: { vetoed: true },
    by: ['veto-event'],
    unit: '个',
  }),
]
