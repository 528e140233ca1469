/**
 * Writes the spreadsheets of the sample town: `node samples/town/make.ts`. The same seeds give the same files.
 * See README.md for what is published and what is invented.
 */
import { saveFiles } from '../save-files.ts'
import { csv, gb18030, workbookBy } from '../sheet.ts'
import { classes, enrolment, graduates, population, profile, schools, staff, town } from './school-sheets.ts'
import {
  activities,
  awards,
  certifications,
  donations,
  funding,
  ict,
  projects,
  recruitment,
  rotation,
  survey,
  training,
} from './work-sheets.ts'

const workbook = workbookBy('青禾镇教育办公室', '2009-01-05')

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
  return new Map([
    ['单位名录.xlsx', await workbook(town())],
    ['2007/在校学生统计表.xlsx', await workbook(enrolment('before', '10'), enrolment('before', '20'))],
    ['2007/教职工统计表.xlsx', await workbook(staff('before'))],
    ['2007/教育经费下拨情况.xlsx', await workbook(funding('before'))],
    ['2008/学校情况表.xlsx', await workbook(schools())],
    ['2008/在校学生统计表.xlsx', await workbook(enrolment('now', '10'), enrolment('now', '20'))],
    ['2008/班级一览表.csv', utf8(csv(classes()))],
    ['2008/毕业升学情况.xlsx', await workbook(graduates())],
    ['2008/教职工统计表.xlsx', await workbook(staff('now'))],
    ['2008/适龄人口统计表.xlsx', await workbook(population(), profile())],
    ['2008/教育经费下拨情况.xlsx', await workbook(funding('now'))],
    ['2008/建设项目一览表.xlsx', await workbook(projects())],
    ['2008/捐赠登记表.csv', gb18030(csv(donations()))],
    ['2008/教师工作登记.xlsx', await workbook(recruitment(), rotation(), training())],
    ['2008/活动与获奖登记.xlsx', await workbook(activities(), awards(), certifications())],
    ['2008/行风评议问卷统计.xlsx', await workbook(survey())],
    ['2008/信息化建设情况统计表.xlsx', await workbook(ict())],
  ])
}

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
