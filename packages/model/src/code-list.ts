/** A code list of the pack: the codes a field may hold, the words people write for them, and named groups of codes. */
import { z } from 'zod'
import { checkDefinition, duplicates } from './definition.ts'
import { Code, Label } from './text.ts'

export const CodeList = z.object({
  code: Code,
  label: Label,
  source: z.string().describe('The standard and its year, or `own` for a list made for this product'),
  codes: z
    .array(
      z.object({
        code: z.string().min(1).describe('As the standard writes it; text, because leading zeros matter'),
        label: Label,
        aliases: z.array(z.string()).default([]).describe('Other words people write for it'),
      }),
    )
    .min(1),
  groups: z
    .array(z.object({ code: Code, label: Label, of: z.array(z.string()).min(1) }))
    .default([])
    .describe('Names for several codes together, such as public for 10–13; usable wherever a code is'),
})
export type CodeList = z.infer<typeof CodeList>

export const defineCodeList = (definition: z.input<typeof CodeList>): CodeList =>
  checkDefinition('code list', CodeList, definition, (list) => {
    const codes = list.codes.map((item) => item.code)
    return [
      ...duplicates([...codes, ...list.groups.map((group) => group.code)]).map((code) => ({
        path: 'codes',
        message: `${code} is listed twice`,
      })),
      ...list.groups.flatMap((group, index) =>
        group.of
          .filter((code) => !codes.includes(code))
          .map((code) => ({ path: `groups[${index}].of`, message: `${code} is not a code of the list` })),
      ),
    ]
  })

/** The codes meant by a code or a group's code; absent when it is neither. */
export const findCodes = (list: CodeList, code: string): readonly string[] | undefined =>
  list.codes.some((item) => item.code === code) ? [code] : list.groups.find((group) => group.code === code)?.of
