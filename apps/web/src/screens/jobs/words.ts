import { defineWords } from '../../words/words.ts'

export const words = defineWords({
  title: { zh: '后台作业', en: 'Jobs' },
  lead: {
    zh: '较久的操作在后台进行，离开页面不受影响。',
    en: 'What takes long goes on in the background, whether or not you stay.',
  },
  none: { zh: '还没有后台作业', en: 'No jobs yet' },
  noneHint: { zh: '导入表格、核验操作链等会出现在这里。', en: 'Imports and verifications appear here.' },
  noneKept: { zh: '备份和核对汇总会出现在这里。', en: 'Backups and checks of the totals appear here.' },
  open: { zh: '打开', en: 'Open' },
  began: { zh: '{at} 开始', en: 'began {at}' },
  ended: { zh: '{at} 结束', en: 'ended {at}' },
  check: { zh: '核对汇总', en: 'Check the totals' },
  checkHint: {
    zh: '由台账重新汇总，与现有汇总逐一比对，不作改动',
    en: 'Computes all totals afresh from the ledgers and compares; changes nothing',
  },
  backup: { zh: '立即备份', en: 'Back up now' },
  backupHint: {
    zh: '全部台账、单位、账号、任职和记录写入服务器上的一个文件',
    en: 'Writes ledgers, units, accounts, appointments and logs into one file on the server',
  },
  equal: { zh: '汇总与台账完全一致', en: 'All totals equal the ledgers' },
  differ: { zh: '{n} 处汇总与台账不一致', en: '{n} totals differ from the ledgers' },
  differHint: {
    zh: '请在服务器上运行 youju recompute 改正。',
    en: 'Run youju recompute on the server to mend them.',
  },
  morePlaces: { zh: '另有 {n} 处', en: '{n} more' },
  kept: {
    zh: '备份文件 backups/{file}，{size}；两步验证的密钥 secret 不在其中，请另行保管',
    en: 'Backup file backups/{file}, {size}; the key of two-step verification, `secret`, is not in it: keep it apart',
  },
})
