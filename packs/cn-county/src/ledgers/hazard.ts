/** Hazards 隐患: measure, money, person, deadline and plan fixed; closed only by another person's check. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, file, flag, label, measuresOf, money, person, text } from '../shorthand.ts'

export const hazard = defineLedger({
  code: 'hazard',
  label: label('安全隐患台账', 'hazards'),
  mechanisms: ['M39', 'M40'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'section'] },
  key: ['number'],
  date: 'found-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    text('place', '部位', 'place', { required: true, aliases: ['隐患部位', '地点'] }),
    coded('hazard-kind', '隐患类别', 'kind', { required: true, aliases: ['类别'] }),
    coded('hazard-level', '隐患等级', 'level', { required: true, aliases: ['等级'] }),
    day('found-on', '发现日期', 'found on', { required: true, aliases: ['排查日期'] }),
    person('found-by', '发现人', 'found by'),
    text('hazard', '隐患内容', 'hazard', { required: true, aliases: ['隐患描述'] }),
    text('measure', '整改措施', 'measure', { required: true, aliases: ['措施'] }),
    text('plan', '整改方案', 'plan', { aliases: ['预案'] }),
    money('money', '整改资金', 'money', { aliases: ['资金'] }),
    person('responsible', '责任人', 'responsible', { required: true, aliases: ['整改责任人'] }),
    text('protection', '临时防护措施', 'interim protection'),
    flag('place-closed', '场所已停用', 'place closed'),
    day('reported-on', '上报日期', 'reported on'),
    day('rectified-on', '整改日期', 'rectified on'),
    person('rectified-by', '整改人', 'rectified by'),
    file('before', '整改前照片', 'photo before'),
    file('after', '整改后照片', 'photo after'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('found-on'),
    {
      code: 'checked-by-another',
      level: 'error',
      text: label('复查人不能是整改人本人', 'Whoever mended it does not check it'),
      check: 'checked-by != rectified-by',
      examples: {
        passes: [{ line: { 'checked-by': '安监员', 'rectified-by': '后勤主任' } }],
        fails: [{ line: { 'checked-by': '后勤主任', 'rectified-by': '后勤主任' } }],
      },
    },
    {
      code: 'major-is-reported-the-same-day',
      level: 'error',
      text: label('重大隐患须当日上报', 'A major hazard is reported the same day'),
      when: "hazard-level = '1'",
      check: 'reported-on != empty and reported-on <= found-on',
      fields: ['reported-on'],
      examples: {
        passes: [{ line: { 'hazard-level': '1', 'reported-on': '2023-05-04', 'found-on': '2023-05-04' } }],
        fails: [{ line: { 'hazard-level': '1', 'reported-on': '2023-05-06', 'found-on': '2023-05-04' } }],
      },
    },
    {
      code: 'major-closes-the-place',
      level: 'error',
      text: label('重大隐患未销号前须停用场所', 'The place of a major hazard is closed until it is checked'),
      when: "hazard-level = '1' and case-state = 'unsettled'",
      check: 'place-closed',
      examples: {
        passes: [{ line: { 'hazard-level': '1', 'case-state': 'working', 'place-closed': true } }],
        fails: [{ line: { 'hazard-level': '1', 'case-state': 'working', 'place-closed': false } }],
      },
    },
    {
      code: 'five-things-are-fixed',
      level: 'warning',
      text: label(
        '整改须落实措施、资金、责任人、期限和方案，缺一不可',
        'Measure, money, person, deadline and plan are fixed before the work begins',
      ),
      when: "case-state = 'unsettled'",
      check: 'measure != empty and money != empty and responsible != empty and due-on != empty and plan != empty',
      examples: {
        passes: [
          {
            line: {
              'case-state': 'working',
              measure: '更换',
              money: 0,
              responsible: 'P1',
              'due-on': '2023-05-20',
              plan: '分段更换',
            },
          },
        ],
        fails: [
          {
            line: {
              'case-state': 'working',
              measure: '更换',
              money: null,
              responsible: 'P1',
              'due-on': '2023-05-20',
              plan: '分段更换',
            },
          },
        ],
      },
    },
  ],
  aliases: ['隐患排查台账', '隐患排查整改台账'],
})

const measure = measuresOf('hazard')
const by = ['hazard-kind', 'hazard-level', 'case-state']
export const hazardMeasures = [measure('hazards', '安全隐患数', 'hazards', { by, unit: '处' })]
