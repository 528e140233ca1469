/** Words that many screens say. */
import { defineWords } from './words.ts'

export const common = defineWords({
  save: { zh: '保存', en: 'Save' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  confirm: { zh: '确定', en: 'Confirm' },
  retry: { zh: '重试', en: 'Try again' },
  search: { zh: '搜索', en: 'Search' },
  reason: { zh: '理由', en: 'Reason' },
  reasonNeeded: { zh: '请写明理由，它会留在操作记录里', en: 'Give a reason; it stays in the trail' },
  loading: { zh: '正在读取', en: 'Loading' },
  failed: { zh: '没有读取成功', en: 'This could not be read' },
  noNetwork: {
    zh: '连不上服务器，请检查网络后重试',
    en: 'The server cannot be reached; check the network and try again',
  },
  noRight: { zh: '您没有查看这里的权限', en: 'You have no right to see this' },
  noRightHint: {
    zh: '需要时请联系本单位的系统管理员，为您任命相应的角色。',
    en: 'If you need it, ask your system administrator for a role that allows it.',
  },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundHint: {
    zh: '地址可能已经改变，请从左侧重新进入。',
    en: 'Its address may have changed; start again from the menu.',
  },
  toInbox: { zh: '回到工作台', en: 'Back to the inbox' },
  unit: { zh: '单位', en: 'Unit' },
  period: { zh: '期间', en: 'Period' },
  all: { zh: '全部', en: 'All' },
  done: { zh: '已完成', en: 'Done' },
  late: { zh: '已逾期', en: 'Overdue' },
})
