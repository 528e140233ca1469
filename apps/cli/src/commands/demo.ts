import { mkdir, readdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { DEMO_STEPS, type DemoStep, runDemo } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { readNamedFile, writeWhole } from '../files.ts'
import { withOffice } from '../office.ts'
import { printVerified } from '../print-verified.ts'
import { table } from '../table.ts'

/** The town and year that the samples are of. */
const TOWN = { template: 'annual-report-town', unit: '990101100', period: '2008' }
const SAMPLE = resolve(import.meta.dirname, '../../../../samples/town')

export const addDemo: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('demo')
    .description(
      say(
        '示例镇的一年：导入 → 汇总 → 写报告 → 核对',
        'one year of the sample town: import → compute → write → verify',
      ),
    )
    .option('--out <folder>', say('报告写到哪个文件夹', 'folder for the reports'), 'out/demo')
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { out: string; json?: boolean }, command) => {
      const names = (await readdir(SAMPLE, { recursive: true })).filter((name) => /\.(xlsx|xls|csv)$/.test(name)).sort()
      const files = await Promise.all(names.map((name) => readNamedFile(join(SAMPLE, name))))
      const began = performance.now()
      const announce = (step: DemoStep): void => {
        if (!options.json) terminal.err(`${'·'} ${DEMO_STEPS[step][terminal.language]} …\n`)
      }
      announce('start')
      await withOffice(command, terminal, async (office) => {
        const started = performance.now() - began
        const demo = await runDemo(office, files, { ...TOWN, announce, language: terminal.language })
        await mkdir(options.out, { recursive: true })
        const written = []
        for (const [name, bytes] of demo.files) {
          const path = join(options.out, name)
          await writeWhole(path, bytes)
          written.push(relative('.', path))
        }
        if (demo.verified.defects.length > 0) outcome.exit = DEFECTS
        const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
        const steps = [
          { step: 'start' as const, what: { zh: '内置 PostgreSQL', en: 'embedded PostgreSQL' }, ms: started },
          ...demo.steps,
        ]
        if (options.json)
          return terminal.line(
            JSON.stringify({ steps, files: written, defects: demo.verified.defects.length }, null, 2),
          )
        terminal.line()
        terminal.line(
          table(
            [
              { title: say('步骤', 'step') },
              { title: say('结果', 'result') },
              { title: say('用时', 'time'), right: true },
            ],
            [
              ...steps.map((one) => [
                DEMO_STEPS[one.step][terminal.language],
                one.what[terminal.language],
                seconds(one.ms),
              ]),
              [say('合计', 'total'), '', seconds(performance.now() - began)],
            ],
          ),
        )
        terminal.line()
        terminal.line(say('结果在：', 'The results are in:'))
        for (const path of written) terminal.line(`  ${path}`)
        if (demo.verified.defects.length > 0) printVerified(demo.verified, terminal)
      })
    })
}
