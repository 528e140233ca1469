/** What the API itself refuses; what flow and store refuse has its own words. */
import { defineProblems } from '@youju/model'

export const problem = defineProblems({
  'not-signed-in': {
    zh: '尚未登录，或登录已失效。请重新登录。',
    en: 'You are not signed in, or your session has ended. Sign in again.',
  },
  'password-must-change': {
    zh: '这是初始密码，请先修改密码再使用。',
    en: 'This is a first password; change it before you go on.',
  },
  'sign-in-refused': {
    zh: '用户名或密码不对。请核对后重试；连续输错 {most} 次将锁定 {minutes} 分钟。',
    en: 'The user name or the password is wrong. Check both; after {most} wrong attempts the account is locked for {minutes} minutes.',
  },
  'account-locked': {
    zh: '连续输错次数过多，已锁定。请在 {minutes} 分钟后再试，或请系统管理员重设密码。',
    en: 'Too many wrong attempts; the account is locked. Try again in {minutes} minutes, or ask the system administrator for a new password.',
  },
  'wrong-password': {
    zh: '密码不对。请重新输入现在的密码。',
    en: 'The password is wrong. Type your present password again.',
  },
  'wrong-code': {
    zh: '动态码不对或已过期。请看验证器上现在的六位数字，并确认手机时间准确。',
    en: 'The code is wrong or has expired. Take the six digits shown now, and check that the clock of the phone is right.',
  },
  'not-allowed': {
    zh: '您没有这项权限。如工作需要，请联系安全管理员。',
    en: 'You do not have this right. If your work needs it, ask the security administrator.',
  },
  'beyond-reach': {
    zh: '单位 {unit} 不在您的权限范围内。请核对单位，或联系安全管理员。',
    en: 'The unit {unit} is not within your reach. Check the unit, or ask the security administrator.',
  },
  'foreign-origin': {
    zh: '请求来自其他网站，已拒绝。请从本系统页面操作。',
    en: 'The request comes from another site and was refused. Use the pages of this office.',
  },
  'too-many-requests': {
    zh: '操作过于频繁。请在 {seconds} 秒后再试。',
    en: 'Too many requests. Try again in {seconds} seconds.',
  },
  'malformed-request': {
    zh: '请求中的“{field}”不正确：{reason}。请改正后重试。',
    en: '"{field}" of the request is not right: {reason}. Correct it and try again.',
  },
  'unknown-route': {
    zh: '没有 {method} {path} 这个接口。接口目录见 /api/openapi.json。',
    en: 'There is no route {method} {path}. The routes are listed at /api/openapi.json.',
  },
  'key-used-otherwise': {
    zh: '幂等键 {key} 已用于另一个请求。请为每个新请求使用新的键。',
    en: 'The idempotency key {key} was used for another request. Take a new key for each new request.',
  },
  'if-match-missing': {
    zh: '请求没有说明所看到的版本（If-Match）。请重新打开这条记录再改。',
    en: 'The request does not say which version was seen (If-Match). Open the entry again and repeat your change.',
  },
  'file-missing': {
    zh: '请求中没有文件。请选择文件后再上传。',
    en: 'The request holds no file. Choose one and send it again.',
  },
  'upload-too-large': {
    zh: '{file} 超过 {most} MB。请拆分或压缩后再上传。',
    en: '{file} is larger than {most} MB. Split it, or make it smaller.',
  },
  'persons-not-shown': {
    zh: '附件可能含有个人信息，而您没有查看个人信息的权限。如工作需要，请联系安全管理员。',
    en: 'The file may show persons, and you may not see persons. If your work needs it, ask the security administrator.',
  },
  'unknown-attachment': {
    zh: '没有这个附件。请刷新后再看。',
    en: 'There is no such file. Look again.',
  },
  'unknown-import': {
    zh: '没有这次导入，或不是您发起的。请重新选择文件导入。',
    en: 'There is no such import of yours. Choose the files again.',
  },
  'import-not-ready': {
    zh: '这次导入还在处理或已经入库。请刷新后再看。',
    en: 'This import is still being worked on, or is stored already. Look again.',
  },
  'import-has-refused': {
    zh: '有 {count} 处不能入库。请改正后重新导入，或选择“只导入合格的行”。',
    en: '{count} places cannot be stored. Correct them and import again, or choose to store the good rows only.',
  },
  'import-needs-reason': {
    zh: '{count} 处提示需要说明理由：请核对，确实无误时写明理由再入库。',
    en: '{count} warnings need a reason: check them and, if they are right, store with the reason.',
  },
  'unknown-job': {
    zh: '没有这项任务，或不是您发起的。请刷新列表。',
    en: 'There is no such job of yours. Look at the list again.',
  },
  'job-ended': {
    zh: '这项任务已经结束，不能取消。',
    en: 'This job has ended and cannot be cancelled.',
  },
  'job-not-ended': {
    zh: '这项任务没有失败或取消，不能重试。',
    en: 'This job has not failed and was not cancelled, so it cannot be run again.',
  },
  'too-large': {
    zh: '请求超过 {most} MB。请分几次提交。',
    en: 'The request is larger than {most} MB. Send it in parts.',
  },
  stopping: {
    zh: '系统正在停止，请稍后再试。',
    en: 'The office is being stopped; try again in a moment.',
  },
  unexpected: {
    zh: '程序出错，操作没有完成。请稍后重试；仍不行时把编号 {request} 告诉系统管理员。',
    en: 'Something went wrong and the request was not completed. Try again; if it stays so, tell the system administrator the number {request}.',
  },
  'unknown-ledger': {
    zh: '没有台账“{ledger}”，或不在您的权限范围内。',
    en: 'There is no ledger "{ledger}", or it is not within your reach.',
  },
  'unknown-account': {
    zh: '没有这个账号，或不在您的权限范围内。请刷新列表。',
    en: 'There is no such account, or it is not within your reach. Look at the list again.',
  },
  'unknown-role': {
    zh: '没有角色“{role}”。可用：{known}。',
    en: 'There is no role "{role}". Known: {known}.',
  },
  'unknown-appointment': {
    zh: '没有这项任职，或已经结束。请刷新后再看。',
    en: 'There is no such appointment, or it has ended. Look again.',
  },
  'role-not-at-unit': {
    zh: '“{roleZh}”不能在“{unit}”任职。请选择合适的单位。',
    en: 'A {roleEn} is not appointed at {unit}. Choose a unit of the right kind.',
  },
  'role-needs-narrowing': {
    zh: '“{roleZh}”须写明：{fieldsZh}。',
    en: 'A {roleEn} is appointed for: {fieldsEn}. Say which.',
  },
  'administrators-are-separate': {
    zh: '系统管理员、安全管理员、审计管理员须由不同的人担任，且不兼业务角色。请另选账号。',
    en: 'The system, security and audit administrators are different people without other roles. Choose another account.',
  },
  'own-account': {
    zh: '不能改自己的账号和权限。请另一位管理员操作。',
    en: 'Nobody changes their own account and rights. Ask another administrator.',
  },
  'last-administrator': {
    zh: '这是最后一位能登录的{roleZh}，停用或结束后这项工作就没有人能做了。请先任命另一位。',
    en: 'This is the last {roleEn} who can sign in; without one nobody does that work. Appoint another first.',
  },
  'username-taken': {
    zh: '用户名“{username}”已被使用。请换一个。',
    en: 'The user name "{username}" is taken. Choose another.',
  },
  'weak-password': {
    zh: '密码太弱：至少 10 个字符，含大写字母、小写字母、数字、其他字符中的三种，不含用户名。',
    en: 'The password is weak: at least 10 characters, three of capitals, small letters, digits and others, without the user name.',
  },
  'already-set-up': {
    zh: '本系统已经初始化。请直接登录。',
    en: 'This office is already set up. Sign in.',
  },
  'unknown-place': {
    zh: '地名录中没有现存的县级单位“{place}”。请重新选择。',
    en: 'The gazetteer has no county "{place}" today. Choose again.',
  },
})
