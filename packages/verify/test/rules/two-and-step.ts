import { twoAndStep } from '../../src/rules/two-and-step.ts'
import { testRule } from '../rule-tester.ts'

testRule(twoAndStep, {
  passes: [
    '2005年招生400人，2006年招生425人，增加25人。',
    '去年招生425人，今年招生400人，减少25人。',
    // The distance is no step between them.
    '2005年招生400人，2006年招生425人，减少30人。',
    // Which came first is not said, or both are of one year.
    '一中招生400人，二中招生425人，减少25人。',
    '全县幼儿园由2010年的61所增加到94所，净增33所。',
    // The one that it fell from stands there too.
    '学生769人。学生735人。次年学生752人，较上年减少17人。',
    '录取149人。录取203人。去年录取176人，今年减少27人。',
    // Another noun.
    '教师735人。次年学生752人，较上年减少17人。',
    // So small a step comes about by chance.
    '学生748人。次年学生752人，较上年减少4人。',
  ],
  fails: [
    ['2005年招生400人，2006年招生425人，减少25人。', '25人'],
    ['今年招生400人，去年招生425人，增加25人。', '25人'],
    ['共录取新生203人。去年录取176人，今年减少27人。', '27人'],
    ['全乡小学17所，学生735人。次年小学16所，学生752人，较上年减少17人。', '17人'],
  ],
  says: [
    [
      '2005年招生400人，2006年招生425人，减少25人。',
      {
        ...{ zh: '说“减少” 25人，而 425人 > 400人', en: 'says "减少" 25人, but 425人 > 400人' },
        figures: ['400人', '425人', '25人'],
      },
    ],
  ],
})
