/** Evaluations of a county: balanced compulsory education of 2017 and 2012, preschool of 2020. */
import type { Evaluation } from '@youju/model'
import { basicBalance } from './basic-balance.ts'
import { preschool } from './preschool.ts'
import { qualityBalance } from './quality-balance.ts'

export const evaluations: Evaluation[] = [qualityBalance, basicBalance, preschool]
