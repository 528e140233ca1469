import { defineWords } from '../../words/words.ts'

export const words = defineWords({
  title: { zh: '开设有据', en: 'Set up Youju' },
  lead: {
    zh: '选定所在县区，定下三位管理员。乡镇和村按地名库列入单位树，之后都可以改。',
    en: 'Choose the county and name its three administrators. Townships and villages come from the gazetteer; all of it can be changed later.',
  },
  place: { zh: '县区', en: 'County' },
  placeHint: { zh: '依次选省、市、县（区）', en: 'Province, city, county' },
  placeNeeded: { zh: '请选到县（区）一级', en: 'Choose down to the county' },
  pack: { zh: '领域包', en: 'Pack' },
  three: {
    zh: '等级保护要求系统、安全、审计三位管理员由不同的人担任。',
    en: 'The protection scheme keeps the system, security and audit administrators apart: three persons.',
  },
  system: { zh: '系统管理员', en: 'System administrator' },
  systemHint: { zh: '开立账号，重设密码。', en: 'Opens accounts and sets new passwords.' },
  security: { zh: '安全管理员', en: 'Security administrator' },
  securityHint: {
    zh: '任命和收回角色；首次登录时须改密码。',
    en: 'Gives and ends roles; changes the password at the first sign-in.',
  },
  audit: { zh: '审计管理员', en: 'Audit administrator' },
  auditHint: {
    zh: '查看操作记录和访问记录；首次登录时须改密码。',
    en: 'Sees the trail and the accesses; changes the password at the first sign-in.',
  },
  name: { zh: '姓名', en: 'Name' },
  nameNeeded: { zh: '请填写姓名', en: 'Enter the name' },
  username: { zh: '用户名', en: 'User name' },
  usernameRule: { zh: '3–40 个小写字母、数字、点或连字符', en: '3 to 40 lower-case letters, digits, dots or hyphens' },
  password: { zh: '密码', en: 'Password' },
  firstPassword: { zh: '初始密码', en: 'First password' },
  passwordRule: {
    zh: '至少 10 个字符，含大小写字母、数字、其他字符中的三种',
    en: 'At least 10 characters; three of capitals, small letters, digits and others',
  },
  start: { zh: '开设', en: 'Set up' },
  working: { zh: '正在建立单位树，大约需要几秒钟。', en: 'Making the tree of units; a few seconds.' },
  done: { zh: '已开设，共列入 {units} 个单位', en: 'Set up with {units} units' },
  doneHint: {
    zh: '请系统管理员用刚才的用户名和密码登录。',
    en: 'The system administrator signs in with the user name and password just chosen.',
  },
  signIn: { zh: '去登录', en: 'Sign in' },
})
