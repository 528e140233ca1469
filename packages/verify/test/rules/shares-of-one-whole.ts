import { sharesOfOneWhole } from '../../src/rules/shares-of-one-whole.ts'
import { testRule } from '../rule-tester.ts'

testRule(sharesOfOneWhole, {
  passes: [
    '中央资金5760万元，占60%；省级资金1920万元，占20%；县级配套1920万元，占20%。',
    // Two alone may be shares of two wholes, and so may three that all differ.
    '中央资金5760万元，占60%；省级资金1920万元，占30%。',
    '中央资金5760万元，占60%；省级资金1920万元，占30%；县级配套1920万元，占40%。',
    '中央资金5760万元，占60%。省级资金1920万元，占30%；县级配套1920万元，占20%。',
  ],
  fails: [['中央资金5760万元，占60%；省级资金1920万元，占30%；县级配套1920万元，占20%。', '1920万元，占30%']],
  alone: true,
})
