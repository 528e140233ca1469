/** The list of units of a sample: codes begin with 99, which no real place has. */
import type { Sheet } from './sheet.ts'

export type UnitLine = {
  code: string
  name: string
  kind: '省' | '市' | '县' | '乡镇' | '学校'
  parent?: string
  type?: string
  ownership?: string
  location?: string
}

export const unitRoll = (title: string, units: readonly UnitLine[], schoolsSince = '1995-09-01'): Sheet => ({
  name: '单位名录',
  title,
  head: [['单位代码', '单位名称', '单位类别', '上级代码', '办学类型', '办别', '城乡分类', '启用日期']],
  rows: units.map(({ code, name, kind, parent = '', type = '', ownership = '', location = '' }) => [
    code,
    name,
    kind,
    parent,
    type,
    ownership,
    location,
    kind === '学校' ? schoolsSince : '',
  ]),
})
