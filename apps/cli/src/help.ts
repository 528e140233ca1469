/** Help and usage errors in the user's language; commander itself speaks English only. */
import type { Command, CommanderError } from 'commander'
import type { Terminal } from './terminal.ts'

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
}

export function translateHelp(program: Command, terminal: Terminal): void {
  for (const command of [program, ...program.commands, ...program.commands.flatMap((sub) => sub.commands)]) {
    command
      .exitOverride()
      .helpOption('-h, --help', terminal.say('显示帮助', 'show help'))
      .configureHelp({
        showGlobalOptions: command !== program,
        optionDescription: ({ description, defaultValue }) =>
          typeof defaultValue === 'string' || typeof defaultValue === 'number'
            ? description + terminal.say(`（默认 ${defaultValue}）`, ` (default ${defaultValue})`)
            : description,
        argumentDescription: ({ description, argChoices }) =>
          argChoices
            ? description + terminal.say(`：${argChoices.join('、')}`, `: ${argChoices.join(', ')}`)
            : description,
        styleTitle: (title) => (terminal.language === 'zh' ? (TITLES[title] ?? title) : title),
      })
      .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} })
    if (command.commands.length > 0)
      command.helpCommand('help [command]', terminal.say('显示某个命令的帮助', 'show help of a command'))
  }
}

const PHRASES: Record<string, string> = {
  'commander.unknownCommand': '没有这个命令',
  'commander.unknownOption': '没有这个选项',
  'commander.missingArgument': '缺少参数',
  'commander.missingMandatoryOptionValue': '缺少必填选项',
  'commander.optionMissingArgument': '选项后面缺少内容',
  'commander.excessArguments': '参数太多',
  'commander.invalidArgument': '参数不对',
}

/** Names the command whose help says more, and what the argument that is missing should be. */
export function phraseCommanderError(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  terminal: Terminal,
): string {
  const command = commandMeant(program, args)
  const named = /'([^']+)'/.exec(error.message)?.[1]
  const described = command.registeredArguments.find((argument) => argument.name() === named)?.description
  const what = named ? `：${named}${described ? `（${described}）` : ''}` : ''
  const help = `youju ${[...pathOf(command), '--help'].join(' ')}`
  return terminal.say(
    `${PHRASES[error.code] ?? '命令写法不对'}${what}。用 ${help} 查看用法。`,
    `${error.message.replace(/^error: /, '')}${described ? ` (${described})` : ''}. See ${help}.`,
  )
}

function commandMeant(program: Command, args: readonly string[]): Command {
  let command = program
  for (const argument of args) command = command.commands.find((one) => one.name() === argument) ?? command
  return command
}

const pathOf = (command: Command): string[] => (command.parent ? [...pathOf(command.parent), command.name()] : [])
