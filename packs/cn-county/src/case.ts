/**
 * What every case ledger keeps: where the case stands, its deadline, when it was closed and on what proof. R4–R6 of the
 * domain: one state, a deadline from the start, and no closing without evidence and a second person.
 */
import type { defineLedger } from '@youju/model'
import { coded, day, flag, label, text } from './shorthand.ts'

type LedgerInput = Parameters<typeof defineLedger>[0]

export const caseFields = (): LedgerInput['fields'] => [
  coded('case-state', '办理状态', 'state', { required: true, aliases: ['状态', '办理情况', '进展'] }),
  day('due-on', '办结期限', 'due on', { required: true, aliases: ['期限', '截止日期', '整改期限', '完成时限'] }),
  day('extended-from', '原期限', 'due before it was extended'),
  day('closed-on', '办结日期', 'closed on', { aliases: ['办结时间', '结案日期', '整改完成日期', '完成日期'] }),
  text('evidence', '办结依据', 'proof of closing', { aliases: ['佐证材料', '证明材料'] }),
  text('checked-by', '核查人', 'checked by', { aliases: ['复查人', '核实人'] }),
  flag('on-time', '是否按期', 'on time', { aliases: ['按期办结', '按期'], empty: 'none' }),
]

export const caseRules = (opened: string): NonNullable<LedgerInput['rules']> => [
  {
    code: 'due-after-opening',
    level: 'error',
    text: label('办结期限不能早于立项日期，请核对', 'The deadline cannot lie before the opening; check both'),
    check: `due-on >= ${opened}`,
    examples: {
      passes: [{ line: { [opened]: '2023-03-01', 'due-on': '2023-03-31' } }],
      fails: [{ line: { [opened]: '2023-03-01', 'due-on': '2023-02-01' } }],
    },
  },
  {
    code: 'closed-has-proof',
    level: 'error',
    text: label(
      '办结须填办结日期、办结依据和核查人，缺一不可',
      'A closed case needs its day, its proof and the person who checked it',
    ),
    when: "case-state = 'closed'",
    check: 'closed-on != empty and evidence != empty and checked-by != empty',
    fields: ['closed-on', 'evidence', 'checked-by'],
    examples: {
      passes: [
        { line: { 'case-state': 'closed', 'closed-on': '2023-03-20', evidence: '照片', 'checked-by': '督导室' } },
        { line: { 'case-state': 'working', 'closed-on': null, evidence: null, 'checked-by': null } },
      ],
      fails: [
        { line: { 'case-state': 'closed', 'closed-on': '2023-03-20', evidence: null, 'checked-by': '督导室' } },
        { line: { 'case-state': 'closed', 'closed-on': '2023-03-20', evidence: '照片', 'checked-by': null } },
      ],
    },
  },
  {
    code: 'on-time-agrees',
    level: 'error',
    text: label(
      '“按期”与办结日期、办结期限不符，请核对',
      '“On time” does not agree with the day of closing and the deadline; check the three',
    ),
    when: 'on-time',
    check: 'closed-on <= due-on',
    examples: {
      passes: [{ line: { 'on-time': true, 'closed-on': '2023-03-20', 'due-on': '2023-03-31' } }],
      fails: [{ line: { 'on-time': true, 'closed-on': '2023-04-20', 'due-on': '2023-03-31' } }],
    },
  },
  {
    code: 'closed-in-time-is-on-time',
    level: 'error',
    text: label('期限内办结的应填“按期”', 'What was closed by its deadline is on time'),
    when: "case-state = 'closed' and closed-on <= due-on",
    check: 'on-time',
    examples: {
      passes: [
        {
          line: { 'case-state': 'closed', 'on-time': true, 'closed-on': '2023-03-20', 'due-on': '2023-03-31' },
        },
      ],
      fails: [
        {
          line: { 'case-state': 'closed', 'on-time': false, 'closed-on': '2023-03-20', 'due-on': '2023-03-31' },
        },
      ],
    },
  },
]
