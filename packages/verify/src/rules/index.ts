/** All rules. To drop one, drop its file, its table in the tests and its line here. */
import type { Rule } from '../rule.ts'
import { areaInMu } from './area-in-mu.ts'
import { arithmetic } from './arithmetic.ts'
import { brackets } from './brackets.ts'
import { change } from './change.ts'
import { claim } from './claim.ts'
import { conflict } from './conflict.ts'
import { dates } from './dates.ts'
import { direction } from './direction.ts'
import { exchangedDigits } from './exchanged-digits.ts'
import { farWhole } from './far-whole.ts'
import { foreignPlace } from './foreign-place.ts'
import { implausible } from './implausible.ts'
import { lastYear } from './last-year.ts'
import { limitKept } from './limit-kept.ts'
import { listsCompared } from './lists-compared.ts'
import { lostDash } from './lost-dash.ts'
import { magnitude } from './magnitude.ts'
import { means } from './means.ts'
import { measureWord } from './measure-word.ts'
import { misread } from './misread.ts'
import { namedAgain } from './named-again.ts'
import { namedRate } from './named-rate.ts'
import { namedRatio } from './named-ratio.ts'
import { namedShare } from './named-share.ts'
import { noise } from './noise.ts'
import { numberSigns } from './number-signs.ts'
import { numberWriting } from './number-writing.ts'
import { numbering } from './numbering.ts'
import { oneEach } from './one-each.ts'
import { outOfStep } from './out-of-step.ts'
import { ownName } from './own-name.ts'
import { partAndWhole } from './part-and-whole.ts'
import { partsAndTotal } from './parts-and-total.ts'
import { placeholder } from './placeholder.ts'
import { pointsApart } from './points-apart.ts'
import { pointsMeant } from './points-meant.ts'
import { quotes } from './quotes.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import { respectively } from './respectively.ts'
import { rest } from './rest.ts'
import { shareOfTheRest } from './share-of-the-rest.ts'
import { sharesOfOneWhole } from './shares-of-one-whole.ts'
import { standard } from './standard.ts'
import { stepAndRange } from './step-and-range.ts'
import { stepAndRate } from './step-and-rate.ts'
import { tableTotals } from './table-totals.ts'
import { toldAgain } from './told-again.ts'
import { totalOfAll } from './total-of-all.ts'
import { twoAndStep } from './two-and-step.ts'
import { typo } from './typo.ts'
import { undivided } from './undivided.ts'
import { wholeAgain } from './whole-again.ts'

export const RULES: readonly Rule[] = [
  ...[
    arithmetic,
    partAndWhole,
    partsAndTotal,
    rest,
    shareOfTheRest,
    stepAndRate,
    stepAndRange,
    pointsApart,
    means,
    namedRatio,
    namedShare,
    sharesOfOneWhole,
    farWhole,
    standard,
    totalOfAll,
    tableTotals,
    listsCompared,
    limitKept,
    areaInMu,
    oneEach,
    change,
    direction,
    twoAndStep,
    namedRate,
    repeatedParagraph,
    conflict,
    wholeAgain,
    toldAgain,
    namedAgain,
    exchangedDigits,
    claim,
    implausible,
    magnitude,
    undivided,
    outOfStep,
    dates,
    foreignPlace,
    ownName,
    lastYear,
  ],
  ...[
    placeholder,
    noise,
    typo,
    lostDash,
    misread,
    measureWord,
    respectively,
    quotes,
    brackets,
    numbering,
    numberSigns,
    numberWriting,
    pointsMeant,
  ],
]
