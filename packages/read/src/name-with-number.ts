/** Numbers that belong to a name or another word: 湘钢二校, 二期工程, 100米接力, 部门, 家长. One line a measure word. */
import type { Candidate } from './is-figure.ts'

type Words = Candidate & {
  /** The two characters behind the measure word. */
  behind: string
  /** Chinese digits without 十百千万. */
  plainHan: boolean
}

const begins = (behind: string, characters: string): boolean => behind !== '' && characters.includes(behind[0]!)
const isTwo = ({ text, at }: Words): boolean => text[at] === '两'
const inHan = (words: Words): boolean => words.plainHan && !isTwo(words)
const always = (words: Words): boolean => words.plainHan

/** 业小、铁小、常中三校 counts them; 四、七、九三校 and 湘钢二校 are names. */
const isSchoolName = (words: Words): boolean => {
  const { text, at, sentence, plainHan } = words
  if (!plainHan || isTwo(words)) return false
  const listed = text.slice(Math.max(sentence.from, at - 12), at).includes('、')
  return !(/[三四五六七八九]/.test(text[at]!) && listed && !/[、一二三四五六七八九]/.test(text[at - 1] ?? ' '))
}

const NAMES: Readonly<Record<string, (words: Words) => boolean>> = {
  校: isSchoolName,
  园: isSchoolName,
  期: ({ numeral, behind }) => numeral.value <= 5 && /^(?:工程|建设|项目|改造|规划|教|校)/.test(behind),
  部: ({ behind }) => begins(behind, '门分署落委长位'),
  家: ({ behind }) => begins(behind, '长庭校访'),
  面: ({ behind }) => begins(behind, '向对临貌积'),
  步: ({ behind }) => begins(behind, '走'),
  只: ({ behind }) => begins(behind, '有要能'),
  代: always,
  层: always,
  点: ({ numeral, text, end }) => numeral.value <= 24 && !/^(?:意见|建议|要求|体会)/.test(text.slice(end, end + 3)),
  班: inHan,
  村: inHan,
  镇: inHan,
  乡: inHan,
  社区: inHan,
  街道: inHan,
  课: (words) => always(words) || begins(words.behind, '题'),
  科: (words) => always(words) || begins(words.behind, '技学研普室'),
  生: (words) => always(words) || begins(words.behind, '产'),
  字: always,
  头: always,
  师生: always,
  回: always,
  单: always,
  款: always,
  米: ({ behind }) => /^(?:接力|赛跑|短跑|长跑|栏|冲刺)/.test(behind),
  人: (words) => always(words) && begins(words.behind, '民才大均格工文物事行类生力心'),
  角: ({ numeral }) => numeral.han,
  里: ({ numeral }) => numeral.han,
  度: ({ numeral }) => numeral.han,
}

export function isNameWithNumber(candidate: Candidate): boolean {
  const { measure, numeral, text, end } = candidate
  const rule = NAMES[measure?.word ?? '']
  return rule?.({ ...candidate, behind: text.slice(end, end + 2), plainHan: numeral.han && !numeral.scaled }) ?? false
}
