/** All rules. To drop one, drop its file, its table in the tests and its line here. */
import type { Rule } from '../rule.ts'
import { lostDash } from './lost-dash.ts'
import { measureWord } from './measure-word.ts'
import { noise } from './noise.ts'
import { numbering } from './numbering.ts'
import { placeholder } from './placeholder.ts'
import { typo } from './typo.ts'

export const RULES: readonly Rule[] = [placeholder, noise, typo, lostDash, measureWord, numbering]
