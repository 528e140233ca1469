import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { AddCommand } from '../run.ts'

type Options = { port: string; host: string; demo?: boolean; secure?: boolean }

/** The web as `npm run build` leaves it. */
const WEB = join(import.meta.dirname, '../../../web/dist')

export const addServe: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('serve')
    .description(say('联网使用：网页和接口在一个端口上', 'the office online: web and API on one port'))
    .option('--port <n>', say('端口', 'port'), '8080')
    .option('--host <address>', say('监听地址', 'address to listen at'), '127.0.0.1')
    .option(
      '--demo',
      say('装入合成的示例县，每个角色一个账号', 'load a synthetic county with an account for each role'),
    )
    .option('--secure', say('经 https 访问（反向代理之后）', 'reached over https, behind a proxy'))
    .action(async (options: Options, command) => {
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
        web: WEB,
        log: { write: (line) => terminal.err(line) },
      })
      terminal.line(say(`有据已启动：${running.address}`, `Youju is running at ${running.address}`))
      if (!existsSync(WEB))
        terminal.line(say('尚无网页，请先执行 npm run build。', 'There is no web yet: npm run build.'))
      await stopSignal()
      await running.stop()
      terminal.line(say('已停止。', 'Stopped.'))
    })
}

const stopSignal = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done())
  })
