import { defineWords } from '../../words/words.ts'

export const words = defineWords({
  title: { zh: '开设有据', en: 'Set up Youju' },
  lead: {
    zh: '选定所在县区，立第一位管理员。乡镇和村按地名库列入单位树，之后都可以改。',
    en: 'Choose the county and name its first administrator. Townships and villages come from the gazetteer; all of it can be changed later.',
  },
  place: { zh: '县区', en: 'County' },
  placeHint: { zh: '依次选省、市、县（区）', en: 'Province, city, county' },
  placeNeeded: { zh: '请选到县（区）一级', en: 'Choose down to the county' },
  pack: { zh: '领域包', en: 'Pack' },
  administrator: { zh: '第一位管理员', en: 'First administrator' },
  administratorHint: {
    zh: '此人为系统管理员，负责开立账号。安全、审计管理员须由他人担任。',
    en: 'The system administrator, who opens accounts. Security and audit administrators must be other persons.',
  },
  name: { zh: '姓名', en: 'Name' },
  nameNeeded: { zh: '请填写姓名', en: 'Enter the name' },
  username: { zh: '用户名', en: 'User name' },
  usernameRule: { zh: '3–40 个小写字母、数字、点或连字符', en: '3 to 40 lower-case letters, digits, dots or hyphens' },
  password: { zh: '密码', en: 'Password' },
  passwordRule: { zh: '至少 10 个字符', en: 'At least 10 characters' },
  again: { zh: '再输一遍', en: 'Password again' },
  differs: { zh: '两遍不一样，请重新输入', en: 'The two differ; enter them again' },
  start: { zh: '开设', en: 'Set up' },
  working: { zh: '正在建立单位树，大约需要几秒钟。', en: 'Making the tree of units; a few seconds.' },
  done: { zh: '已开设，共列入 {units} 个单位', en: 'Set up with {units} units' },
  doneHint: { zh: '请用刚才的用户名和密码登录。', en: 'Sign in with the user name and password just chosen.' },
  signIn: { zh: '去登录', en: 'Sign in' },
})
