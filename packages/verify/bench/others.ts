/** What reading is held against: a bare regex for numbers with units, and Microsoft's recognisers for Chinese. */
import type { ModelResult } from '@microsoft/recognizers-text'
import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number'
import { recognizeCurrency, recognizeDimension } from '@microsoft/recognizers-text-number-with-unit'

export const BARE = /\d+(?:\.\d+)?\s*(?:万|亿)?(?:元|人次|人|名|所|个|%|平方米|亩|次)?/g

const CULTURE = 'zh-cn'

export const recognize = (text: string): ModelResult[] => [
  ...recognizeNumber(text, CULTURE),
  ...recognizePercentage(text, CULTURE),
  ...recognizeCurrency(text, CULTURE),
  ...recognizeDimension(text, CULTURE),
]
