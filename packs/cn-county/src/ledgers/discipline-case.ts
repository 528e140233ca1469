/** Cases of party discipline 党员违纪案件, as the discipline office keeps them. Names stay here: reports count. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, person, persons, text } from '../shorthand.ts'

export const disciplineCase = defineLedger({
  code: 'discipline-case',
  label: label('党员违纪案件', 'cases of party discipline'),
  mechanisms: ['M48', 'M28', 'M47'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township', 'school', 'section', 'city'] },
  key: ['number'],
  date: 'received-on',
  fields: [
    text('number', '编号', 'number', { required: true, aliases: ['案件编号'] }),
    day('received-on', '受理日期', 'received on', { required: true, aliases: ['收到日期'] }),
    coded('complaint-channel', '线索来源', 'source', { aliases: ['来源'] }),
    person('person', '被审查人', 'person', { required: true, aliases: ['姓名', '党员姓名'] }),
    coded('post', '岗位', 'post', { aliases: ['岗位类别'] }),
    coded('discipline-breach', '违纪种类', 'breach', { required: true, aliases: ['违反纪律'] }),
    text('facts', '主要事实', 'facts', { personal: true }),
    day('filed-on', '立案日期', 'filed on'),
    day('decided-on', '处分决定日期', 'decided on', { aliases: ['处分日期'] }),
    text('document', '处分文号', 'document'),
    coded('party-sanction', '党纪处分', 'party sanction', { aliases: ['处分'], empty: 'none' }),
    day('sanction-until', '影响期止', 'sanction ends on', { aliases: ['影响期'] }),
    persons('leaders', '追责领导人数', 'leaders held responsible', { empty: 'none' }),
    day('told-on', '通报日期', 'made known on', { aliases: ['以案促改日期'] }),
  ],
  rules: [
    {
      code: 'steps-in-order',
      level: 'error',
      text: label('受理、立案、处分的日期应依次先后', 'A case is received, then filed, then decided'),
      check: 'received-on <= filed-on and filed-on <= decided-on',
      examples: {
        passes: [
          { line: { 'received-on': '2023-02-01', 'filed-on': '2023-03-01', 'decided-on': '2023-05-01' } },
          { line: { 'received-on': '2023-02-01', 'filed-on': null, 'decided-on': null } },
        ],
        fails: [{ line: { 'received-on': '2023-02-01', 'filed-on': '2023-03-01', 'decided-on': '2023-02-20' } }],
      },
    },
    {
      code: 'sanction-has-a-decision',
      level: 'error',
      text: label('给予处分须填决定日期和处分文号', 'A sanction has its day and its document'),
      when: 'party-sanction != empty',
      check: 'decided-on != empty and document != empty',
      fields: ['decided-on', 'document'],
      examples: {
        passes: [{ line: { 'party-sanction': 'warning', 'decided-on': '2023-05-01', document: '禾教纪〔2023〕2号' } }],
        fails: [{ line: { 'party-sanction': 'warning', 'decided-on': '2023-05-01', document: null } }],
      },
    },
    {
      code: 'sanction-ends-later',
      level: 'error',
      text: label('影响期止应晚于处分决定日期', 'A sanction ends after it was decided'),
      check: 'sanction-until > decided-on',
      examples: {
        passes: [{ line: { 'decided-on': '2023-05-01', 'sanction-until': '2024-05-01' } }],
        fails: [{ line: { 'decided-on': '2023-05-01', 'sanction-until': '2023-04-01' } }],
      },
    },
  ],
  aliases: ['违纪案件台账', '党员违纪处分情况'],
})

const measure = measuresOf('discipline-case')
const by = ['discipline-breach', 'party-sanction']
export const disciplineCaseMeasures = [
  measure('discipline-cases', '党员违纪案件', 'cases of party discipline', { by, unit: '件' }),
  measure('members-sanctioned', '受党纪处分人数', 'members under a party sanction', {
    where: { 'party-sanction': { present: true } },
    by,
    unit: '人',
  }),
]
