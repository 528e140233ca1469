/** Report → one HTML file that reads on screen and prints on A4. Each figure is `<data>` with its exact value and id. */
import type { Block, Report, Run } from '@youju/model'
import { escapeXml } from './docx/core-properties.ts'
import { explainFigure, type Names } from './explain-figure.ts'
import { type FramedBlock, framedBlocks, frameLines, isFrame, titleOf } from './framed-blocks.ts'

export function toHtml(report: Report, names: Names): string {
  const blocks = framedBlocks(report)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(titleOf(report))}</title>
<style>
${STYLE}</style>
</head>
<body>
<main data-template="${report.template}" data-version="${report.version}" data-unit="${escapeXml(report.unit)}" data-period="${report.period}">
${blocks.map((block) => (isFrame(block) ? frameHtml(block) : blockHtml(block, (runs) => inline(runs, names)))).join('\n')}
</main>
</body>
</html>
`
}

function frameHtml(block: Exclude<FramedBlock, Block>): string {
  const lines = frameLines(block).map(
    (line) => `<p>${escapeXml(line).replace('\t', '<span class="right"></span>')}</p>`,
  )
  return `<section class="${block.is}">\n${lines.join('\n')}\n</section>`
}

function blockHtml(block: Block, inline: (runs: readonly Run[]) => string): string {
  switch (block.is) {
    case 'title':
      return `<h1>${inline(block.runs)}</h1>`
    case 'heading':
      return `<h${block.level + 1}>${inline(block.runs)}</h${block.level + 1}>`
    case 'paragraph':
    case 'item':
      return `<p${block.is === 'item' ? ' class="item"' : ''}>${inline(block.runs)}</p>`
    case 'signature':
      return `<p class="signature"><span>${escapeXml(block.body)}<br>${escapeXml(block.date)}</span></p>`
    case 'table':
      return `<table>
<thead><tr>${block.header.map((cell) => `<th>${inline(cell)}</th>`).join('')}</tr></thead>
<tbody>
${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`
  }
}

const inline = (runs: readonly Run[], names: Names): string =>
  runs
    .map((run) => {
      if (run.is === 'text') return escapeXml(run.text)
      const { id, figure, words } = run
      return `<data value="${figure.value}" data-figure="${escapeXml(id)}" title="${escapeXml(explainFigure(figure, names))}">${escapeXml(words)}</data>`
    })
    .join('')

const STYLE = `@page { size: A4; margin: 37mm 26mm 35mm 28mm }
body { margin: 0; background: #fff; color: #000; font: 16pt/28.95pt FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", serif }
main { max-width: 156mm; margin: 0 auto; padding: 20mm 5mm }
h1, h2, h3, h4, h5 { margin: 0; font-size: 16pt; font-weight: normal; text-indent: 2em; break-after: avoid }
h1 { margin-bottom: 28.95pt; font: 22pt/35pt FZXiaoBiaoSong-B05S, "Noto Serif CJK SC", SimSun, serif; text-align: center; text-indent: 0 }
h2 { font-family: SimHei, "Noto Sans CJK SC", sans-serif }
h3 { font-family: KaiTi_GB2312, KaiTi, STKaiti, "LXGW WenKai", serif }
p { margin: 0; text-align: justify; text-indent: 2em; orphans: 2; widows: 2 }
table { width: 100%; margin: 6pt 0; border-collapse: collapse; font-size: 12pt; line-height: 18pt }
th, td { padding: 3pt 6pt; border: 0.5pt solid #000; text-align: center }
th { font-family: SimHei, "Noto Sans CJK SC", sans-serif; font-weight: normal }
thead { display: table-header-group }
tr { break-inside: avoid }
data:hover { background: #eef3f8 }
.signature { display: flex; justify-content: flex-end; margin: 57.9pt 4em 0 0; text-indent: 0; text-align: center; break-inside: avoid }
.head p, .addressee p, .annex p, .imprint p { text-indent: 0 }
.head p { text-align: center }
.head p:last-child { margin: 57.9pt 0; padding-bottom: 4mm; border-bottom: 2pt solid red }
.head p:nth-last-child(2) { padding-top: 35mm; color: red; font: 42pt/1.2 FZXiaoBiaoSong-B05S, "Noto Serif CJK SC", SimSun, serif }
.annex-note { margin-top: 28.95pt }
.annex { margin-bottom: 28.95pt; break-before: page; font-family: SimHei, "Noto Sans CJK SC", sans-serif }
.imprint { margin-top: 57.9pt; border: solid #000; border-width: 1pt 0; font-size: 14pt; break-inside: avoid }
.imprint p { display: flex; padding: 0 1em }
.imprint p + p { border-top: 0.7pt solid #000 }
.right { flex: 1 }
@media print { main { max-width: none; padding: 0 } data:hover { background: none } }
`
