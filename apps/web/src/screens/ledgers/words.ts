import { defineWords } from '../../words/words.ts'

export const words = defineWords({
  title: { zh: '台账', en: 'Ledgers' },
  lead: { zh: '共 {ledgers} 本，其中 {filled} 本已有记录', en: '{ledgers} ledgers, {filled} of them with entries' },
  find: { zh: '名称或拼音首字母', en: 'Name, or pinyin initials' },
  area: { zh: '领域', en: 'Area' },
  allAreas: { zh: '全部领域', en: 'All areas' },
  noArea: { zh: '其他', en: 'Others' },
  noneChosen: { zh: '没有符合条件的台账', en: 'No ledger matches' },
  name: { zh: '台账', en: 'Ledger' },
  shape: { zh: '形式', en: 'Shape' },
  period: { zh: '期间', en: 'Period' },
  filledBy: { zh: '填报单位', en: 'Filled in by' },
  entries: { zh: '记录', en: 'Entries' },
  lines: { zh: '条', en: '' },
  personal: { zh: '含个人信息', en: 'Personal data' },
  none: { zh: '没有您可以查看的台账', en: 'There is no ledger that you may read' },
  noneHint: {
    zh: '台账随角色而来；刚刚任命的，请稍后刷新。',
    en: 'Ledgers come with roles; if you were appointed just now, reload in a moment.',
  },
  noMatch: { zh: '没有名称含“{text}”的台账', en: 'No ledger is called “{text}”' },
  onlyFilled: { zh: '只看已有记录的', en: 'Only those with entries' },
})
