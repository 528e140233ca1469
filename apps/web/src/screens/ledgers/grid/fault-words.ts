/** Why something typed or pasted is no value of the field, and what to do. */
import type { Details, Label, Language } from '@youju/model'

const WORDS: Record<string, Label> = {
  'value-missing': { zh: '必须填写', en: 'Must be filled in' },
  'not-a-number': { zh: '“{value}”不是数字，请只填数字', en: '“{value}” is no number; type digits only' },
  'not-an-integer': { zh: '应为整数，现为 {value}', en: 'Must be a whole number but is {value}' },
  'number-too-small': { zh: '不能小于 {limit}，现为 {value}', en: 'Cannot be less than {limit} but is {value}' },
  'number-too-large': { zh: '不能大于 {limit}，现为 {value}', en: 'Cannot be more than {limit} but is {value}' },
  'number-unit': { zh: '“{value}”的计量单位应为{unit}', en: '“{value}” must be in {unit}' },
  'number-unit-unclear': {
    zh: '“{value}”的数量级不明，请写成完整数字',
    en: 'The magnitude of “{value}” is unclear; write the number out',
  },
  'not-a-day': { zh: '“{value}”不是日期，请写作 2023-09-01', en: '“{value}” is no date; write it like 2023-09-01' },
  'not-a-month': { zh: '“{value}”不是年月，请写作 2023-09', en: '“{value}” is no month; write it like 2023-09' },
  'month-unclear': {
    zh: '“{value}”看不出是哪年哪月，请写作 2023-09',
    en: '“{value}” could be several months; write it like 2023-09',
  },
  'not-a-yes-or-no': { zh: '“{value}”应为是或否', en: '“{value}” must be yes or no' },
  'code-unknown': {
    zh: '“{value}”不在“{list}”之列，可填：{near}',
    en: '“{value}” is not in the list; it may be: {near}',
  },
  'code-is-group': { zh: '“{value}”是类名，请填具体的：{near}', en: '“{value}” names a group; say which: {near}' },
  'digits-lost': {
    zh: '“{value}”的末几位已被电子表格截去，请按文本重新输入',
    en: 'The spreadsheet has cut digits off “{value}”; type it as text',
  },
  'identifier-wrong': {
    zh: '“{value}”不是正确的{identifier}：{reason}',
    en: '“{value}” is not a correct {identifierEn}: {reasonEn}',
  },
  'formula-without-value': { zh: '公式没有结果，请填数值', en: 'The formula has no result; type the value' },
  'cell-error': { zh: '电子表格报错“{value}”，请填数值', en: 'The spreadsheet reports “{value}”; type the value' },
  'unit-unknown': {
    zh: '没有叫“{value}”的单位，请从列表中选',
    en: 'No unit is called “{value}”; choose one from the list',
  },
  'period-unknown': {
    zh: '“{value}”不是本台账的期间，请写作 {example}',
    en: '“{value}” is not a period of this ledger; write it like {example}',
  },
}

export function phraseFault({ code, details }: { code: string; details: Details }, language: Language): string {
  const text = WORDS[code]?.[language] ?? code
  return text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(details[name] ?? ''))
}
