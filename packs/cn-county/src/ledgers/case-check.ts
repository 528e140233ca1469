/** What a second person found before a case was closed 办结核查, and the paper that shows it. Without one no case is closed. */
import { defineLedger } from '@youju/model'
import { coded, day, file, flag, label, measuresOf, person, text } from '../shorthand.ts'

export const caseCheck = defineLedger({
  code: 'case-check',
  label: label('办结核查记录', 'checks before closing'),
  mechanisms: ['M06', 'M07', 'M08', 'M12', 'M28', 'M29', 'M32', 'M37', 'M42', 'M44', 'M45', 'M46', 'M49'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['school', 'township', 'village', 'section'] },
  key: ['checked-on', 'case-ledger', 'case', 'case-paper'],
  date: 'checked-on',
  fields: [
    day('checked-on', '核查日期', 'checked on', { required: true, aliases: ['日期'] }),
    text('case-ledger', '事项台账', 'ledger of the case', {
      required: true,
      note: label('台账代码，例如 supervised-item', 'Code of the ledger, such as supervised-item'),
    }),
    text('case', '事项', 'case', {
      required: true,
      aliases: ['事项记录号', '事项编号'],
      note: label(
        'youju case list 所列的记录号；同一单位的事项也可填编号',
        'The entry as youju case list shows it; the number will do for a case of the same unit',
      ),
    }),
    coded('case-paper', '凭据种类', 'kind of paper', { required: true }),
    text('paper', '凭据名称或文号', 'paper', { required: true, aliases: ['文号', '凭据'] }),
    person('checker', '核查人', 'checked by', { required: true }),
    flag('passed', '核查通过', 'passed', { required: true }),
    text('remark', '核查情况', 'what was found'),
    file('scan', '扫描件', 'scan'),
  ],
  rules: [
    {
      code: 'refusal-says-why',
      level: 'error',
      text: label('核查未通过的须写明情况', 'A check that is not passed says what was found'),
      when: 'not passed',
      check: 'remark != empty',
      examples: {
        passes: [{ line: { passed: false, remark: '围墙只建成一半' } }],
        fails: [{ line: { passed: false, remark: null } }],
      },
    },
  ],
})

export const caseCheckMeasures = [
  measuresOf('case-check')('case-checks', '办结核查次数', 'checks before closing', { by: ['case-paper'], unit: '次' }),
]
