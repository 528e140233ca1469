import { resolve } from 'node:path'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'

export const addBackup: AddCommand = (program, terminal) => {
  const { say } = terminal
  const json = say('输出 JSON', 'print JSON')
  program
    .command('backup')
    .description(
      say(
        '把全部数据、账号和任职备份到一个文件（两步验证的密钥 secret 另存）',
        'back everything up into one file, accounts and appointments included (keep `secret`, the key of two-step verification, apart)',
      ),
    )
    .argument('<file>', say('备份文件', 'backup file'))
    .option('--json', json)
    .action(async (file: string, options: { json?: boolean }, command) => {
      await withOffice(command, terminal, async (office) => {
        await office.store.backup(resolve(file))
        if (options.json) terminal.line(JSON.stringify({ file }))
        else terminal.line(say(`已备份到 ${file}。`, `Backed up to ${file}.`))
      })
    })
  program
    .command('restore')
    .description(say('从备份恢复到一个空的数据目录', 'restore a backup into an empty home'))
    .argument('<file>', say('备份文件', 'backup file'))
    .option('--json', json)
    .action(async (file: string, options: { json?: boolean }, command) => {
      await withOffice(command, terminal, async (office) => {
        // Accounts come back into their own tables, which must be there.
        const { makeAccountTables } = await import('@youju/api')
        await makeAccountTables(office.store.connection)
        await office.store.restore(resolve(file))
        if (options.json) terminal.line(JSON.stringify({ file }))
        else terminal.line(say(`已从 ${file} 恢复。`, `Restored ${file}.`))
      })
    })
}
