/** Numbers that belong to a name or another word: 湘钢二校, 二期工程, 100米接力, 部门, 家长. One line a measure word. */
import { isOneOf } from '../words/character-class.ts'
import type { Candidate } from './is-figure.ts'

type Rule = (candidate: Candidate, behind: string) => boolean

/** Chinese digits without 十百千万. */
const always: Rule = ({ numeral }) => numeral.han && !numeral.scaled
const butTwo: Rule = (candidate, behind) => always(candidate, behind) && candidate.text[candidate.at] !== '两'
const before =
  (characters: string): Rule =>
  ({ text, end }) =>
    isOneOf(text, end, characters)
const hanBefore =
  (characters: string): Rule =>
  (candidate, behind) =>
    always(candidate, behind) && isOneOf(candidate.text, candidate.end, characters)
const inHan: Rule = ({ numeral }) => numeral.han

const STAGE = /^(?:工程|建设|项目|改造|规划|教|校)/
const OPINION = /^(?:意见|建议|要求|体会)/
const RACE = /^(?:接力|赛跑|短跑|长跑|栏|冲刺)/

/** 业小、铁小、常中三校 counts them; 四、七、九三校 and 湘钢二校 are names. */
const schoolName: Rule = (candidate, behind) => {
  const { text, at, sentence } = candidate
  if (!butTwo(candidate, behind)) return false
  const listed = text.slice(Math.max(sentence.from, at - 12), at).includes('、')
  return !listed || text[at] === '二' || isOneOf(text, at - 1, '、一二三四五六七八九')
}

const GOVERNS = /(?:辖|涉及|覆盖)有?(?:[一二两三四五六七八九十\d]+个?(?:街道|[镇乡村]))*$/

/** 全县辖三乡二镇 counts them; 三乡镇 and 五里村 are names. */
const placeName: Rule = (candidate, behind) => {
  const { text, at, end, sentence } = candidate
  if (!butTwo(candidate, behind)) return false
  return isOneOf(text, end, '镇村') || !GOVERNS.test(text.slice(Math.max(sentence.from, at - 12), at))
}

const NAMES: Readonly<Record<string, Rule>> = {
  校: schoolName,
  园: schoolName,
  期: ({ numeral }, behind) => numeral.value <= 5 && STAGE.test(behind),
  部: before('门分署落委长位'),
  家: before('长庭校访'),
  面: before('向对临貌积'),
  步: before('走'),
  代: always,
  层: always,
  点: ({ numeral }, behind) => numeral.value <= 24 && !OPINION.test(behind),
  村: placeName,
  镇: placeName,
  乡: placeName,
  社区: placeName,
  街道: placeName,
  课: always,
  科: (candidate, behind) => always(candidate, behind) || before('技学研普室')(candidate, behind),
  生: (candidate, behind) => always(candidate, behind) || before('产')(candidate, behind),
  字: always,
  头: always,
  师生: always,
  回: always,
  单: always,
  款: always,
  米: (_, behind) => RACE.test(behind),
  人: hanBefore('民才大均格工文物事行类生力心'),
  角: inHan,
  里: inHan,
  度: inHan,
}

export function isNameWithNumber(candidate: Candidate): boolean {
  const { measure, text, end } = candidate
  return NAMES[measure!.word]?.(candidate, text.slice(end, end + 2)) ?? false
}
