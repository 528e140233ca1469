/** What somebody who asks for a sample must change. */
import { defineProblems } from '@youju/model'

export const problem = defineProblems({
  'sample-county-code': {
    zh: '“{code}”不能用作示例县代码：应为99开头的6位数字（99未分配给任何地区），例如990101',
    en: '"{code}" cannot be the code of a sample county: it has 6 digits and begins with 99, which no place has, such as 990101',
  },
  'sample-several-counties': {
    zh: '{schools}所学校、{pupils}名学生要分到{counties}个县，不能指定县代码，请去掉县代码',
    en: '{schools} schools and {pupils} pupils make {counties} counties; leave out the county code',
  },
  'sample-too-small': {
    zh: '{option}为{value}，应为{least}以上的整数',
    en: '{option} is {value}; it has to be a whole number of at least {least}',
  },
})
