import { defineWords } from '../../words/words.ts'

export const words = defineWords({
  title: { zh: '审计', en: 'Audit' },
  lead: {
    zh: '每一次写入都在哈希链上，改动任何一条都会被发现；个人信息的查看、导出和权限变更另有记录。',
    en: 'Every write is a link of the hash chain, so that no change of it passes unnoticed; reads of personal records, exports and changes of rights are logged beside it.',
  },
  actions: { zh: '操作链', en: 'The chain' },
  accesses: { zh: '访问记录', en: 'Accesses' },
  verify: { zh: '核验整条链', en: 'Verify the chain' },
  head: { zh: '链尾', en: 'Head' },
  county: { zh: '县区', en: 'County' },
  sequence: { zh: '序号', en: 'No.' },
  at: { zh: '时间', en: 'When' },
  by: { zh: '操作人', en: 'By' },
  ledger: { zh: '台账', en: 'Ledger' },
  reason: { zh: '理由', en: 'Reason' },
  lines: { zh: '行数', en: 'Lines' },
  hash: { zh: '哈希', en: 'Hash' },
  deed: { zh: '事由', en: 'What' },
  unit: { zh: '单位', en: 'Unit' },
  entries: { zh: '条数', en: 'Entries' },
  note: { zh: '说明', en: 'Note' },
  filterBy: { zh: '操作人用户名', en: 'User name' },
  filterDeed: { zh: '全部事由', en: 'Everything' },
  between: { zh: '起止日期', en: 'Between days' },
  count: { zh: '共 {n} 条', en: '{n} in all' },
  more: { zh: '再看 {n} 条', en: '{n} more' },
  noActions: { zh: '没有符合条件的操作', en: 'No action matches' },
  noAccesses: { zh: '没有符合条件的访问', en: 'No access matches' },
  holds: { zh: '整条链完好：{actions} 个操作，{lines} 行', en: 'The chain holds: {actions} actions, {lines} lines' },
  broken: {
    zh: '链在 {county} 第 {sequence} 个操作处断裂',
    en: 'The chain is broken at action {sequence} of {county}',
  },
})

export const deeds = defineWords({
  read: { zh: '查看个人信息', en: 'Read of persons' },
  export: { zh: '导出', en: 'Export' },
  'sign-in': { zh: '登录', en: 'Sign-in' },
  'sign-in-refused': { zh: '登录被拒', en: 'Refused sign-in' },
  'sign-out': { zh: '退出', en: 'Sign-out' },
  account: { zh: '账号变更', en: 'Account' },
  appointment: { zh: '权限变更', en: 'Appointment' },
  attachment: { zh: '证明材料', en: 'Attachment' },
  backup: { zh: '备份', en: 'Backup' },
})
