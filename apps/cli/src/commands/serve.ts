import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import type { AddCommand } from '../command.ts'

type Options = { port: string; host: string; demo?: boolean; secure?: boolean }

const WEB = join(import.meta.dirname, '../../../web')

export const addServe: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('serve')
    .description(say('联网使用：网页和接口在一个端口上', 'the office online: web and API on one port'))
    .option('--port <n>', say('端口', 'port'), '4480')
    .option('--host <address>', say('监听地址', 'address to listen at'), '127.0.0.1')
    .option(
      '--demo',
      say('装入合成的示例县，每个角色一个账号', 'load a synthetic county with an account for each role'),
    )
    .option('--secure', say('经 https 访问（反向代理之后）', 'reached over https, behind a proxy'))
    .action(async (options: Options, command) => {
      const web = builtWeb()
      const { startOffice } = await import('@youju/api')
      const home =
        command.optsWithGlobals().home ?? terminal.env.YOUJU_HOME ?? (options.demo ? '.youju-demo' : '.youju')
      const running = await startOffice({
        home: resolve(home),
        ...(terminal.env.YOUJU_DB && !options.demo ? { url: terminal.env.YOUJU_DB } : {}),
        port: Number(options.port),
        host: options.host,
        demo: options.demo ?? false,
        secure: options.secure ?? false,
        web,
        log: { write: (line) => terminal.err(line) },
      })
      terminal.line(say(`有据已启动：${running.address}`, `Youju is running at ${running.address}`))
      await stopSignal()
      await running.stop()
      terminal.line(say('已停止。', 'Stopped.'))
    })
}

/** The web app, built first when what it is made of has changed. */
function builtWeb(): string {
  const build = spawnSync(process.execPath, [join(WEB, 'build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (build.status !== 0) throw new Error('the web app could not be built')
  return join(WEB, 'dist')
}

const stopSignal = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
