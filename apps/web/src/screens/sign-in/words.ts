import { defineWords } from '../../words/words.ts'

export const words = defineWords({
  title: { zh: '登录', en: 'Sign in' },
  username: { zh: '用户名', en: 'User name' },
  usernameNeeded: { zh: '请填写用户名', en: 'Enter your user name' },
  password: { zh: '密码', en: 'Password' },
  passwordNeeded: { zh: '请填写密码', en: 'Enter your password' },
  signIn: { zh: '登录', en: 'Sign in' },
  forgotten: {
    zh: '忘记密码请找本单位系统管理员重设。',
    en: 'Forgotten it? Your system administrator can set a new one.',
  },
  demo: { zh: '演示账号', en: 'Sample accounts' },
  demoHint: { zh: '点一下即以该角色登录。', en: 'Select one to sign in with that role. ' },
  demoPassword: { zh: '密码都是 {password}', en: 'All have the password {password}' },
  factor: { zh: '动态口令', en: 'One-time code' },
  factorLead: { zh: '请输入身份验证器上显示的六位数字。', en: 'Enter the six digits that your authenticator shows.' },
  backup: { zh: '改用备用码', en: 'Use a backup code' },
  backupCode: { zh: '备用码', en: 'Backup code' },
  backupLead: { zh: '每个备用码只能用一次。', en: 'Each backup code works once.' },
  useApp: { zh: '改用身份验证器', en: 'Use the authenticator' },
  verify: { zh: '确认', en: 'Verify' },
  back: { zh: '换一个账号', en: 'Another account' },
  newPassword: { zh: '设定新密码', en: 'Set a new password' },
  newPasswordLead: {
    zh: '现在的密码是管理员给的，须改成只有您自己知道的。',
    en: 'Your present password was given by the administrator; set one that only you know.',
  },
  present: { zh: '现在的密码', en: 'Present password' },
  fresh: { zh: '新密码', en: 'New password' },
  freshHint: {
    zh: '至少 10 个字符，含大写字母、小写字母、数字、其他字符中的三种，不含用户名',
    en: 'At least 10 characters, three of capitals, small letters, digits and others, without the user name',
  },
  tooShort: { zh: '至少 10 个字符', en: 'At least 10 characters' },
  again: { zh: '再输一遍新密码', en: 'New password again' },
  differs: { zh: '两遍不一样，请重新输入', en: 'The two differ; enter them again' },
})
