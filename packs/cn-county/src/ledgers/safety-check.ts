/** Safety checks and joint checks of the surroundings. Without a check, "no hazard found" says nothing. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, partOf, reference, text } from '../shorthand.ts'

export const safetyCheck = defineLedger({
  code: 'safety-check',
  label: label('安全检查', 'safety checks'),
  mechanisms: ['M39', 'M40'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'section'] },
  key: ['checked-on', 'scope', 'hazard'],
  date: 'checked-on',
  fields: [
    day('checked-on', '检查日期', 'checked on', { required: true, aliases: ['日期'] }),
    text('checkers', '检查单位', 'checkers', { required: true, aliases: ['检查人', '参加部门'] }),
    text('scope', '检查范围', 'scope', { required: true, aliases: ['检查内容'] }),
    coded('hazard-kind', '隐患类别', 'kind', { empty: 'none' }),
    reference('hazard', 'hazard', '复查隐患编号', 'hazard that was re-checked', {
      aliases: ['复查隐患'],
      note: label('复查整改的隐患：填编号或记录号', 'Re-check of a hazard: its number or entry'),
    }),
    flag('put-right', '复查合格', 'put right'),
    number('人')('persons', '检查人数', 'persons'),
    number('处')('places', '检查场所数', 'places', { aliases: ['检查点数'] }),
    number('处')('found', '发现隐患数', 'hazards found', { aliases: ['隐患数'] }),
    number('处')('mended-at-once', '当场整改数', 'mended at once'),
  ],
  rules: [partOf('found', '发现隐患数', 'the hazards found')('mended-at-once', '当场整改数', 'Those mended at once')],
})

const measure = measuresOf('safety-check')
export const safetyCheckMeasures = [
  measure('safety-checks', '安全检查次数', 'safety checks', { by: ['hazard-kind'], unit: '次' }),
]
