/** Constructions of administrative prose, in invented sentences: relations across paragraphs. Written kind(parts)=result, ✗ when it does not come out. */
import { describe, expect, it } from 'vitest'
import { asserted } from './asserted.ts'

describe('relations across paragraphs', () => {
  it.each([
    [
      '一年来共争取项目资金860万元。\n一是新建教学楼，投资520万元。\n二是改造运动场，投资210万元。\n三是购置设备，投资130万元。',
      ['sum(5200000,2100000,1300000)=8600000'],
    ],
    ['全年共受理信访事项126件。\n（一）来信36件；\n（二）来访58件；\n（三）网上信访32件。', ['sum(36,58,32)=126']],
    [
      '一、招生情况\n今年计划招生1500人，实际招生1560人，完成计划的104%。\n二、毕业情况\n毕业生1420人，就业1363人，就业率96%，其中升学568人，占就业人数的41.7%。',
      ['ratio(1560,1500)=1.04', 'ratio(568,1363)=0.417', 'ratio(1363,1420)=0.96'],
    ],
    [
      '2022年，全镇有在校学生3240人。\n2023年，全镇有在校学生3126人，比上年减少114人，下降3.5%。',
      ['growth(3126,3240)=0.035', 'change(3240,114)=3126'],
    ],
    [
      '一是安排项目资金1260万元，其中中央资金760万元，省级资金500万元；\n二是安排设备资金340万元；\n三是安排培训资金100万元。\n以上三项共计1700万元。',
      ['sum(7600000,5000000)=12600000', 'sum(12600000,3400000,1000000)=17000000'],
    ],
  ])('%s', (text, expected) => expect(asserted(text)).toEqual(expected))
})
