/** Words for what the model enumerates: kinds of unit, of period, shapes of ledgers. */
import { defineWords } from './words.ts'

export const unitKinds = defineWords({
  nation: { zh: '国家', en: 'Nation' },
  province: { zh: '省', en: 'Province' },
  city: { zh: '市', en: 'City' },
  county: { zh: '县区', en: 'County' },
  township: { zh: '乡镇', en: 'Township' },
  village: { zh: '村', en: 'Village' },
  school: { zh: '学校', en: 'School' },
  campus: { zh: '校区', en: 'Campus' },
  class: { zh: '班级', en: 'Class' },
  section: { zh: '股室', en: 'Section' },
})

export const periodKinds = defineWords({
  'calendar-year': { zh: '年', en: 'Year' },
  'school-year': { zh: '学年', en: 'School year' },
  term: { zh: '学期', en: 'Term' },
  quarter: { zh: '季度', en: 'Quarter' },
  month: { zh: '月', en: 'Month' },
  day: { zh: '日', en: 'Day' },
})

export const ledgerShapes = defineWords({
  form: { zh: '报表', en: 'Form' },
  roster: { zh: '名册', en: 'Roster' },
  event: { zh: '事件', en: 'Events' },
})
