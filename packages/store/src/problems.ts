/** What the store refuses, each with what, where and what to do. */
import { defineProblems } from '@youju/model'

export const storeProblem = defineProblems({
  'store-home-in-use': {
    zh: '数据目录 {home} 正由另一个程序使用（进程 {pid}）。请先关闭该程序，或换一个目录。',
    en: 'The home folder {home} is in use by another program (process {pid}). Close that program first, or choose another folder.',
  },
  'store-server-failed': {
    zh: '数据库未能启动（数据目录 {home}）：{reason}。详见日志 {log}。',
    en: 'The database did not start (home folder {home}): {reason}. See the log {log}.',
  },
  'store-data-missing': {
    zh: '数据目录 {home} 记录的数据库文件夹 {folder} 不存在。请放回该文件夹，或在空目录中恢复备份（youju restore）。',
    en: 'The database folder {folder} that the home folder {home} refers to is gone. Put it back, or restore a backup into an empty home (youju restore).',
  },
  'store-backup-unwritable': {
    zh: '备份文件 {file} 写不进去（{why}）。请检查文件夹是否存在、是否有权限、磁盘是否已满，再重新备份。',
    en: 'The backup file {file} cannot be written ({why}). Check that its folder exists, that you may write there and that the disk is not full, then back up again.',
  },
  'store-no-binaries': {
    zh: '没有适用于 {platform} 的 PostgreSQL 程序。请重新执行 npm ci，或用 YOUJU_DB 指定一个 PostgreSQL 服务器。',
    en: 'There is no PostgreSQL program for {platform}. Run npm ci again, or name a PostgreSQL server with YOUJU_DB.',
  },
  'store-unreachable': {
    zh: '无法连接数据库 {address}：{reason}。请检查地址、用户和密码。',
    en: 'The database at {address} cannot be reached: {reason}. Check the address, the user and the password.',
  },
  'store-connection-lost': {
    zh: '与数据库的连接中断，未确认的操作没有保存。请重新启动程序后再提交；已确认的数据都在。',
    en: 'The connection to the database was lost, and what was not acknowledged is not stored. Start the program again and resend; every acknowledged write is there.',
  },
  'store-too-old': {
    zh: '数据库版本为 {version}，需要 PostgreSQL 15 或更高版本。',
    en: 'The database is PostgreSQL {version}; version 15 or later is needed.',
  },
  'store-not-utf8': {
    zh: '数据库的编码为 {encoding}，需要 UTF8。请用 UTF8 编码另建数据库。',
    en: 'The database is encoded as {encoding}; UTF8 is needed. Create another database with encoding UTF8.',
  },
  'store-no-role': {
    zh: '用户 {user} 不能建立角色 youju_app。请管理员执行：CREATE ROLE youju_app; GRANT youju_app TO "{user}";',
    en: 'The user {user} may not create the role youju_app. Ask the administrator to run: CREATE ROLE youju_app; GRANT youju_app TO "{user}";',
  },
  'store-no-schema': {
    zh: '用户 {user} 不能在数据库 {database} 中建立模式 youju。请管理员执行：GRANT CREATE ON DATABASE "{database}" TO "{user}";',
    en: 'The user {user} may not create the schema youju in the database {database}. Ask the administrator to run: GRANT CREATE ON DATABASE "{database}" TO "{user}";',
  },
  'store-newer-schema': {
    zh: '数据由更新版本的程序写成（迁移 {migration}）。请升级本程序。',
    en: 'The data was written by a newer version of this program (migration {migration}). Upgrade this program.',
  },
  'store-definition-loses': {
    zh: '《{ledger}》的新定义会丢失字段 {field} 中已有的 {lines} 行内容（{change}）。请保留该字段，或先清空其内容。',
    en: 'The new definition of "{ledger}" would lose what {lines} lines hold in field {field} ({change}). Keep the field, or empty it first.',
  },
  'store-definition-conflicts': {
    zh: '《{ledger}》的新定义与已有数据不符：{change}。请先更正已有数据，或修改定义。',
    en: 'The new definition of "{ledger}" does not fit the lines that are there: {change}. Correct these lines first, or change the definition.',
  },
  'store-not-allowed': {
    zh: '{by} 无权访问 {county} 的数据。请由该县的人员操作，或申请授权。',
    en: '{by} may not work on the data of {county}. Ask somebody of that county, or ask for the right.',
  },
  'store-not-allowed-all': {
    zh: '{by} 无权处理全部县的数据，而此操作涉及整个数据库。请由系统管理员操作。',
    en: '{by} may not work on the data of every county, which this concerns. Ask the administrator of the system.',
  },
  'store-unknown-unit': {
    zh: '第 {row} 行：单位 {unit} 不在单位树中。请核对代码，或先登记该单位。',
    en: 'Row {row}: unit {unit} is not in the tree. Check the code, or register the unit first.',
  },
  'store-unknown-county': {
    zh: '县 {county} 没有登记任何单位。请核对代码，或先登记单位。',
    en: 'No unit of the county {county} is registered. Check the code, or register its units first.',
  },
  'store-unit-not-standing': {
    zh: '单位 {unit} 在 {day} 不存在。请核对代码和日期。',
    en: 'The unit {unit} does not stand on {day}. Check the code and the day.',
  },
  'store-unit-overlaps': {
    zh: '单位 {unit} 自 {from} 起的版本与自 {other} 起的版本时间重叠。请调整起止日期。',
    en: 'The version of unit {unit} from {from} overlaps the one from {other}. Adjust their first and last days.',
  },
  'store-unit-circle': {
    zh: '单位 {unit} 的承接关系绕回了自身（经 {through}）。请核对合并的方向和日期。',
    en: 'The successors of unit {unit} lead back to itself (through {through}). Check the direction and the day of the merger.',
  },
  'store-unit-has-later': {
    zh: '单位 {unit} 在 {day} 或之后已有变更（自 {from}）。请先处理后面的变更。',
    en: 'The unit {unit} already changes on or after {day} (from {from}). Deal with the later change first.',
  },
  'store-unit-has-children': {
    zh: '单位 {unit} 在 {day} 仍有下级单位（如 {child}）。请先调整下级单位。',
    en: 'The unit {unit} still has units below it on {day} (such as {child}). Move these first.',
  },
  'store-unit-has-lines': {
    zh: '单位 {unit} 关闭后仍有 {lines} 行计入 {period}（《{ledger}》）。请指定承接单位，或先结束、转出这些行。',
    en: 'After the unit {unit} closes, {lines} of its lines still count in {period} ("{ledger}"). Name a successor, or end or move these lines first.',
  },
  'store-other-county': {
    zh: '单位 {unit} 属于 {county}，{other} 属于另一个县，不能在一次操作中处理。请分县操作；跨县调整请先关闭再在新县设立。',
    en: 'The unit {unit} belongs to {county} and {other} to another county; they cannot be dealt with in one operation. Work county by county; to change county, close the unit and found it in the new one.',
  },
  'store-unknown-appointment': {
    zh: '没有仍有效的任职 {appointment}。它可能已经结束，请刷新后再看。',
    en: 'There is no standing appointment {appointment}. It may have ended; look again.',
  },
  'store-unknown-period': {
    zh: '“{period}”不是有效的{kind}期间。例如学年写 2023-2024，年度写 2023。',
    en: '"{period}" is not a {kind} period. A school year is written 2023-2024, a calendar year 2023.',
  },
  'store-wrong-period': {
    zh: '第 {row} 行：“{period}”不是《{ledger}》所用的{kind}期间。例如学年写 2023-2024，年度写 2023。',
    en: 'Row {row}: "{period}" is not a {kind} period, which "{ledger}" uses. A school year is written 2023-2024, a calendar year 2023.',
  },
  'store-period-not-used': {
    zh: '第 {row} 行：《{ledger}》按日期归期，不填期间（现为 {period}）。',
    en: 'Row {row}: "{ledger}" goes by its days and takes no period (it has {period}).',
  },
  'store-unknown-field': {
    zh: '第 {row} 行：《{ledger}》没有“{field}”这一栏。请核对栏目代码。',
    en: 'Row {row}: "{ledger}" has no field "{field}". Check the code of the field.',
  },
  'store-no-such-field': {
    zh: '《{ledger}》没有“{field}”这一栏，不能按它筛选或排序。请核对栏目代码。',
    en: '"{ledger}" has no field "{field}" to filter or sort by. Check the code of the field.',
  },
  'store-no-such-place': {
    zh: '续页标记看不懂（《{ledger}》）。请从第一页重新查起。',
    en: 'The mark of the next page cannot be read ("{ledger}"). Start again from the first page.',
  },
  'store-not-whole-number': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，应为整数。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; a whole number is expected.',
  },
  'store-not-number': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，应为数字。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; a number is expected.',
  },
  'store-not-boolean': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，应为是或否。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; yes or no (true or false) is expected.',
  },
  'store-not-day': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，应为日期，如 2023-09-01。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; a day such as 2023-09-01 is expected.',
  },
  'store-not-month': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，应为月份，如 2023-09。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; a month such as 2023-09 is expected.',
  },
  'store-not-code': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，不在“{list}”的选项中。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; an item of "{list}" is expected.',
  },
  'store-not-text': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，应为文字。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; text is expected.',
  },
  'store-too-small': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，不得小于 {bound}。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; at least {bound} is expected.',
  },
  'store-too-large': {
    zh: '第 {row} 行：《{ledger}》的“{field}”不能是 {value}，不得大于 {bound}。',
    en: 'Row {row}: "{field}" of "{ledger}" cannot be {value}; at most {bound} is expected.',
  },
  'store-required': {
    zh: '第 {row} 行：《{ledger}》的“{field}”必须填写。',
    en: 'Row {row}: "{field}" of "{ledger}" must be filled.',
  },
  'store-append-only': {
    zh: '《{ledger}》由程序逐条追加，不能导入、修改、移动或撤销。',
    en: '"{ledger}" is written by the program line by line; its lines are not imported, revised, moved or withdrawn.',
  },
  'store-duplicate-line': {
    zh: '单位 {unit} 在《{ledger}》中已有相同的行（{key}）。请修改已有的行，不要重复填报。',
    en: 'Unit {unit} already has this line in "{ledger}" ({key}). Revise the line that is there instead of adding it again.',
  },
  'store-duplicate-rows': {
    zh: '第 {first} 行和第 {second} 行是同一行（单位 {unit}，{key}）。请只保留一行。',
    en: 'Rows {first} and {second} are the same line (unit {unit}, {key}). Keep one of them.',
  },
  'store-duplicate-places': {
    zh: '{place} 第 {first} 行和 {other} 第 {second} 行是同一行（单位 {unit}，{key}）。请只保留一处，再重新导入。',
    en: '{place}, row {first}, and {other}, row {second}, are the same line (unit {unit}, {key}). Keep one of them and import again.',
  },
  'store-unknown-entry': {
    zh: '《{ledger}》中没有编号为 {entry} 的有效行。它可能已被撤销。',
    en: '"{ledger}" has no live line {entry}. It may have been withdrawn.',
  },
  'store-version-conflict': {
    zh: '《{ledger}》的行 {entry} 已被他人修改（现为第 {now} 版，您看到的是第 {seen} 版）。请刷新后重做修改。',
    en: 'Line {entry} of "{ledger}" was changed meanwhile (now version {now}, you saw {seen}). Read it again and repeat your change.',
  },
  'store-nothing-to-do': {
    zh: '这次提交没有任何内容。',
    en: 'This submission holds no changes.',
  },
  'store-twice-in-submission': {
    zh: '同一次提交中，行 {entry} 出现了两次。请合并为一次修改。',
    en: 'Line {entry} appears twice in one submission. Make it one change.',
  },
  'store-refused': {
    zh: '数据库拒绝保存：{reason}。',
    en: 'The database refused to store this: {reason}.',
  },
  'store-not-a-backup': {
    zh: '文件 {file} 不是有据的备份，或已损坏：{reason}。请换一个备份文件；没有恢复任何内容。',
    en: 'The file {file} is not a Youju backup, or is damaged: {reason}. Use another backup; nothing was restored.',
  },
  'store-other-pack': {
    zh: '备份 {file} 中的表 {table}（列 {column}）不属于当前的业务包。请用当时的业务包恢复。没有恢复任何内容。',
    en: 'The table {table} (column {column}) of the backup {file} is not of this pack. Restore it with the pack it was made with; nothing was restored.',
  },
  'store-not-empty': {
    zh: '只能恢复到空的数据目录，这里已有 {lines} 个操作、{units} 个单位。请换一个目录。',
    en: 'A backup is restored only into an empty store, and this one holds {lines} actions and {units} units. Choose another home.',
  },
})
