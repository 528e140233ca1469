/** Aligned columns for a terminal, where a Chinese character is two cells wide. */
import stringWidth from 'string-width'

export type Column = { title: string; right?: boolean }

export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, i) =>
    Math.max(stringWidth(column.title), ...rows.map((row) => stringWidth(row[i] ?? ''))),
  )
  const cell = (text: string, i: number): string => {
    const gap = ' '.repeat(Math.max(0, widths[i]! - stringWidth(text)))
    return columns[i]!.right ? gap + text : text + gap
  }
  const line = (texts: readonly string[]): string =>
    columns
      .map((_, i) => cell(texts[i] ?? '', i))
      .join('  ')
      .trimEnd()
  return [
    line(columns.map((column) => column.title)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ].join('\n')
}
