/** The schools of the invented town: names, codes, types. County and town codes begin with 99, which no place has. */
export type School = {
  code: string
  name: string
  type: string
  ownership: '10' | '20'
  location: string
  /** Size among its like; splits follow it. */
  weight: number
}

export const COUNTY = { code: '990101', name: '澄岚县' }
export const TOWN = { code: '990101100', name: '青禾镇' }

let serial = 0
const school = (type: string, ownership: '10' | '20', location: string, name: string, weight = 1): School => {
  serial++
  return { code: `${type.slice(0, 2)}99${String(serial).padStart(6, '0')}`, name, type, ownership, location, weight }
}

export const PUBLIC_PRIMARIES: School[] = [
  school('211', '10', '121', '青禾镇中心小学', 1.7),
  school('211', '10', '121', '青禾镇实验小学', 1.5),
  school('211', '10', '121', '青禾镇河滨小学', 1.25),
  school('211', '10', '122', '青禾镇柳林小学', 0.95),
  school('211', '10', '122', '青禾镇石桥小学', 0.9),
  school('211', '10', '220', '青禾镇竹溪小学', 0.85),
  school('211', '10', '220', '青禾镇枫岭小学', 0.8),
  school('211', '10', '220', '青禾镇荷塘小学', 0.7),
  school('211', '10', '122', '青禾镇东湖小学', 0.8),
  school('211', '10', '220', '青禾镇北坡小学', 0.55),
]
export const COMPLETE = school('341', '10', '121', '青禾中学')
export const JUNIOR = school('311', '10', '121', '青禾镇明德中学')
export const VOCATIONAL = school('365', '10', '122', '青禾职业技术学校')
export const PUBLIC_SECONDARY = [COMPLETE, JUNIOR, VOCATIONAL]

export const PRIVATE_SCHOOLS: School[] = [
  school('312', '20', '121', '信和学校', 1.9),
  school('312', '20', '121', '育英学校', 1.6),
  school('312', '20', '122', '启明学校', 1.4),
  school('312', '20', '122', '博雅学校', 1.2),
  school('312', '20', '122', '远航学校', 1.1),
  school('211', '20', '122', '红枫小学', 1),
  school('211', '20', '122', '晨曦小学', 0.9),
  school('211', '20', '220', '新苗小学', 0.8),
  school('211', '20', '220', '春晖小学', 0.75),
  school('211', '20', '220', '星河小学', 0.7),
  school('211', '20', '220', '绿洲小学', 0.6),
  school('211', '20', '220', '长青小学', 0.55),
  school('311', '20', '121', '致远初级中学', 1),
]

const kindergartens = (ownership: '10' | '20', names: string[]): School[] =>
  names.map((name, index) => school('111', ownership, index < 4 ? '121' : '220', name, 1.6 - index * 0.06))
export const PUBLIC_KINDERGARTENS = kindergartens('10', [
  '青禾镇中心幼儿园',
  '青禾镇实验幼儿园',
  '青禾镇河滨幼儿园',
  '青禾镇柳林幼儿园',
  '青禾镇石桥幼儿园',
  '青禾镇竹溪幼儿园',
  '青禾镇枫岭幼儿园',
  '青禾镇荷塘幼儿园',
  '青禾镇东湖幼儿园',
  '青禾镇北坡幼儿园',
  '青禾镇南塘幼儿园',
  '青禾镇西陂幼儿园',
  '青禾镇上洲幼儿园',
  '青禾镇下洲幼儿园',
])
export const PRIVATE_KINDERGARTENS = kindergartens('20', [
  '小太阳幼儿园',
  '金贝幼儿园',
  '童心幼儿园',
  '蓝天幼儿园',
  '七彩幼儿园',
  '智慧树幼儿园',
  '小天鹅幼儿园',
  '阳光幼儿园',
  '贝乐幼儿园',
  '百合幼儿园',
  '向日葵幼儿园',
])

export const PUBLIC_SCHOOLS = [...PUBLIC_PRIMARIES, ...PUBLIC_SECONDARY]
export const SCHOOLS = [...PUBLIC_SCHOOLS, ...PRIVATE_SCHOOLS]
export const KINDERGARTENS = [...PUBLIC_KINDERGARTENS, ...PRIVATE_KINDERGARTENS]
export const ALL = [...SCHOOLS, ...KINDERGARTENS]
