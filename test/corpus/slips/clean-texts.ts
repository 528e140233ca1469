/** Texts without a slip, with what is known of their figures: our own annotated ones, put together to whole reports. */
import type { Quantity, Relation } from '@youju/model'
import { readText } from '@youju/read'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { type Annotated, readAnnotated } from '../annotate.ts'
import { HOME_PLACES } from './words.ts'

export type Clean = {
  id: string
  text: string
  quantities: readonly Quantity[]
  relations: readonly Relation[]
  byId: ReadonlyMap<string, Quantity>
  /** The county that the report is headed by. */
  home?: string
}

export const cleanText = (
  id: string,
  text: string,
  { quantities, relations }: { quantities: readonly Quantity[]; relations: readonly Relation[] },
  home?: string,
): Clean => ({
  ...{ id, text, quantities, relations, byId: new Map(quantities.map((quantity) => [quantity.id, quantity])) },
  ...(home ? { home } : {}),
})

/** A report that the program wrote, with the figures as read; of the relations only those of one sentence, which it plainly asserts. */
export function writtenReport(id: string, markdown: string): Clean {
  const text = markdown.replace(/^#+ /gm, '')
  const { quantities, relations } = readText(text, lexicon)
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]))
  const together = relations.filter(({ of, equals }) => {
    const places = [...of, equals].map((one) => byId.get(one)!.at)
    const stretch = text.slice(Math.min(...places.map(([from]) => from)), Math.max(...places.map(([, to]) => to)))
    return !/[\n。](?!其中)/.test(stretch)
  })
  return cleanText(id, text, { quantities, relations: together })
}

const SECTIONS = 4

/** A title, a lead and four numbered sections for each county's report, each text of the corpus used once. */
export function ownReports(): Clean[] {
  const texts = [...readAnnotated('learn'), ...readAnnotated('held-out')]
  const reports: Clean[] = []
  for (let from = 0; from + SECTIONS <= texts.length; from += SECTIONS)
    reports.push(
      report(texts.slice(from, from + SECTIONS), HOME_PLACES[reports.length % HOME_PLACES.length]!, reports.length),
    )
  return reports
}

const LEADS = [
  '2023年，在县委、县政府的正确领导下，全县教育系统认真贯彻落实上级决策部署，扎实推进各项工作，教育质量稳步提高。',
  '2023年，全县教育战线以办好人民满意的教育为目标，加大经费投入，改善办学条件，加强教师队伍建设，较好地完成了各项任务。',
  '2023年，我县坚持教育优先发展，深化改革，规范管理，控辍保学、学生资助、校园安全等工作取得新的成绩。',
  '2023年，全县各级各类学校全面落实立德树人根本任务，狠抓教学常规，均衡发展水平不断提升，群众满意度持续提高。',
]

function report(sections: readonly Annotated[], home: string, number: number): Clean {
  let text = `${home}教育局2023年工作总结\n${LEADS[number % LEADS.length]}现将有关情况总结如下。\n`
  const quantities: Quantity[] = []
  const relations: Relation[] = []
  for (const [index, section] of sections.entries()) {
    const heading = section.text.startsWith('一、')
      ? ''
      : `${'一二三四五六'[index]}、${section.id.replace(/^\S+-/, '')}工作\n`
    const before = text.length + heading.length
    const id = (one: string): string => `${index}-${one}`
    for (const quantity of section.quantities)
      quantities.push({ ...quantity, id: id(quantity.id), at: [quantity.at[0] + before, quantity.at[1] + before] })
    for (const { of, equals, ...relation } of section.relations)
      relations.push({ ...relation, of: of.map(id), equals: id(equals) })
    text += `${heading}${section.text}\n`
  }
  return cleanText(`own-${number + 1}`, text, { quantities, relations }, home)
}
