/** What a caller who asks for a figure may have to change. */
import { defineProblems } from '@youju/model'

export const problem = defineProblems({
  'figure-of-unknown-indicator': {
    zh: '指标库中没有指标“{indicator}”，请用 catalogue indicators 查看可用的指标代码',
    en: 'there is no indicator {indicator}; see catalogue indicators for the codes',
  },
  'figure-of-unknown-unit': {
    zh: '机构树中没有单位“{unit}”（{day}），请核对单位代码，或先登记该单位',
    en: 'the tree has no unit {unit} ({day}); check the code, or record the unit first',
  },
  'figure-of-unknown-period': {
    zh: '期间“{period}”无法识别，请写成 2023、2023-2024、2023-2024-1、2023-q3、2023-09 或 2023-09-01',
    en: 'cannot read the period {period}; write 2023, 2023-2024, 2023-2024-1, 2023-q3, 2023-09 or 2023-09-01',
  },
  'figure-with-unknown-slice': {
    zh: '指标“{indicator}”不能按“{dimension}”细分，可用的细分维度：{known}',
    en: 'indicator {indicator} cannot be sliced by {dimension}; it can be by: {known}',
  },
  'figure-with-unknown-slice-code': {
    zh: '细分维度“{dimension}”没有代码“{code}”，请改用其代码表中的代码或分组',
    en: 'dimension {dimension} has no code {code}; use a code or group of its list',
  },
})
