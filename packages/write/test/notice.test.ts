import { DefinitionError, defineOfficialFrame, type Report } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { fillTemplate, fromReport, toDocx, toHtml, toMarkdown, toPlainText } from '../src/index.ts'
import { context, pack, template, tree } from './sample-town.ts'
import { unzip } from './unzip.ts'

const fill = (text: string): Report => fillTemplate(pack, template(text), context)

const frame = {
  mark: '柳溪镇教育办公室文件',
  number: '柳教发〔2024〕1号',
  addressee: '各中小学、幼儿园',
  copiesTo: ['青岚县教育局', '镇党委', '镇政府'],
  printer: '柳溪镇教育办公室',
  printedOn: '2024-01-07',
}
const summary = fill('# 工作总结\n\n全镇现有教师:fig[teachers]。')
const plan = fill('# 工作要点\n\n全镇在校学生:fig[enrolment]。')
const notice: Report = {
  ...fill('# 关于印发工作总结和工作要点的通知\n\n现予印发，涉及学校:fig[schools]。\n\n::signature[]'),
  frame: defineOfficialFrame({ ...frame, note: '此件公开发布' }),
  annexes: [summary, plan],
}

describe('a notice that issues papers', () => {
  it('has its elements in the order of GB/T 9704', () => {
    expect(toPlainText(notice).split('\n')).toEqual([
      '柳溪镇教育办公室文件',
      '柳教发〔2024〕1号',
      '关于印发工作总结和工作要点的通知',
      '各中小学、幼儿园：',
      '现予印发，涉及学校4所。',
      '附件：1.工作总结',
      '2.工作要点',
      '柳溪镇',
      '2024年1月6日',
      '（此件公开发布）',
      '附件1',
      '工作总结',
      '全镇现有教师297人。',
      '附件2',
      '工作要点',
      '全镇在校学生5394人。',
      '抄送：青岚县教育局，镇党委，镇政府。',
      '柳溪镇教育办公室\t2024年1月7日印发',
      '',
      '',
    ])
  })

  it('does not number a single annex, and lists no copies where there are none', () => {
    const single = { ...notice, annexes: [plan], frame: defineOfficialFrame({ ...frame, copiesTo: [] }) }
    const lines = toPlainText(single).split('\n')
    expect(lines).toContain('附件：工作要点')
    expect(lines).toContain('附件')
    expect(lines.some((line) => line.startsWith('抄送'))).toBe(false)
  })

  it('names the signatory beside the number of a document to a body above', () => {
    const upward = {
      ...notice,
      frame: defineOfficialFrame({ ...frame, signatory: '某某', secrecy: '秘密★1年', urgency: '特急' }),
    }
    expect(toPlainText(upward).split('\n').slice(0, 4)).toEqual([
      '秘密★1年',
      '特急',
      '柳溪镇教育办公室文件',
      '柳教发〔2024〕1号\t签发人：某某',
    ])
  })

  it('shows the same in every format', async () => {
    const xml = unzip(await toDocx(notice))['word/document.xml'] ?? ''
    const words = (text: string) => text.replace(/[\s　|#\\-]/g, '')
    const shown = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
    expect(words(shown)).toBe(words(toPlainText(notice)))
    expect(words(toMarkdown(notice))).toBe(words(toPlainText(notice)))
    const body = toHtml(notice, { pack, tree }).split('<main')[1] ?? ''
    expect(words(body.replace(/^[^>]*>/, '').replace(/<[^>]*>/g, ''))).toBe(words(toPlainText(notice)))
  })

  it('keeps the figures of its annexes', async () => {
    expect(fromReport(notice).map(({ words }) => words)).toEqual(['4所', '297人', '5394人'])
    const xml = unzip(await toDocx(notice))['word/document.xml'] ?? ''
    expect([...xml.matchAll(/<w:tag w:val="([^"]*)"/g)].map((match) => match[1])).toEqual(
      fromReport(notice).map(({ id }) => id),
    )
  })

  it.each(['柳教发[2024]1号', '柳教发〔2024〕01号', '柳教发〔2024〕第1号', '柳教发〔24〕1号', '〔2024〕1号'])(
    'is not numbered %s',
    (number) => {
      expect(() => defineOfficialFrame({ ...frame, number })).toThrow(DefinitionError)
    },
  )
})
