import { oneEach } from '../../src/rules/one-each.ts'
import { testRule } from '../rule-tester.ts'

testRule(oneEach, {
  passes: [
    '与18个村签订责任书18份。',
    '与18个村签订责任书36份。',
    '与18个村签订责任书。发放宣传单81份。',
    '排查18个村，发放宣传单81份。',
    // Another measure word, an earlier sentence, other digits.
    '与18个村签订责任书81本。',
    '走访18次，建立档案81份。',
    '结对18人。建立档案81份。',
    '与18个村签订责任书82份。',
    '与18个村召开现场会，研究全年工作部署，听取各方面的意见和建议，落实各项任务，签订责任书81份。',
  ],
  fails: [
    ['与18个村签订责任书81份。', '81份'],
    ['与120名教师签订协议102份。', '102份'],
  ],
  says: [
    [
      '与18个村签订责任书81份。',
      {
        zh: '前面为 18个，此处为 81份，疑为数字颠倒',
        en: '18个 before, 81份 here: digits probably swapped',
        figures: ['18个', '81份'],
      },
    ],
  ],
})
