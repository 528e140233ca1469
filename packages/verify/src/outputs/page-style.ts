/** Look of the page with the marked text. Kinds differ by colour and by the line under the words, so that print in grey keeps them apart. */
export const PAGE_STYLE = `
:root { --ink: #1d2228; --soft: #5c6670; --rule: #d9dee3; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #eef1f4; font: 17px/1.9 "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
header, main { max-width: 78rem; margin: 0 auto; background: var(--paper); padding: 1.5rem 2.5rem; }
header { border-bottom: 1px solid var(--rule); }
main { padding-bottom: 4rem; }
h1 { font-size: 1.35rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
header p { margin: .2rem 0; color: var(--soft); font-size: .95rem; }
.kinds span { display: inline-block; margin: .2rem .5rem .2rem 0; padding: 0 .6rem; border-radius: .3rem; color: var(--ink); }
section { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; column-gap: 2.5rem; break-inside: auto; }
section p { margin: .35rem 0; text-indent: 2em; overflow-wrap: anywhere; text-align: justify; }
section > div { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; margin: 0 auto; font-size: .92em; line-height: 1.5; }
td { border: 1px solid #b9c2ca; padding: .15rem .7rem; text-align: center; min-width: 2.5em; word-break: keep-all; }
section ol { margin: .45rem 0; padding: 0 0 0 2.2rem; border-left: 2px solid var(--rule); font: .82rem/1.55 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
section li { margin: 0 0 .5rem; break-inside: avoid; overflow-wrap: anywhere; }
:lang(en) section li, section li i { word-break: keep-all; }
section li i { font-style: normal; color: #0b6b3a; }
section li b { font-weight: 600; padding: 0 .35rem; border-radius: .2rem; }
mark { color: inherit; background: #fde7c4; text-decoration: underline 2px; text-underline-offset: .28em; }
sup, sub { font: 600 .62em/1 "Noto Sans CJK SC", sans-serif; color: var(--soft); margin: 0 .1em; }
sub { font-weight: 400; color: #3d7d5a; }
/* No line ends before them. */
sup::before, sub::before { content: "\\2060"; }
aside sub { font-size: .85em; vertical-align: baseline; }
.holds { text-decoration: underline dotted #2f8f5b 2px; text-underline-offset: .3em; }
.part { text-decoration: underline dotted #9ccdb1 1.5px; text-underline-offset: .3em; }
.amiss { text-decoration: underline dotted #c2716a 1.5px; text-underline-offset: .3em; }
.open { text-decoration: underline dotted #8a6d1f 2px; text-underline-offset: .3em; }
li.open { list-style: "？ "; text-decoration: none; color: var(--soft); }
.arithmetic { background: #fbd5d5; text-decoration-color: #b42318; }
.conflict { background: #f9d9ee; text-decoration-color: #a3267c; text-decoration-style: double; }
.implausible { background: #fde0c8; text-decoration-color: #b45309; text-decoration-style: double; }
.placeholder { background: #fff1a8; text-decoration-color: #a16207; text-decoration-style: dashed; }
.foreign-place { background: #e0dcfb; text-decoration-color: #5b3fc4; text-decoration-style: wavy; }
.typo { background: #fde7c4; text-decoration-color: #c2410c; text-decoration-style: wavy; }
.noise { background: #e3e7eb; text-decoration-color: #66727e; text-decoration-style: line-through; }
.numbering { background: #d5e9fb; text-decoration-color: #1d5f9e; }
.advice { background: #e2f1e6; text-decoration-color: #4b7f5c; text-decoration-style: dotted; }
mark.noise { text-decoration: line-through 1px; }
.kinds span, section li b { text-decoration: none; }
.kinds em { font-style: normal; margin: .2rem .6rem .2rem 0; white-space: nowrap; }
/* Latin marks look as they should where a Latin face stands first. */
:lang(en) section ol, :lang(en) aside { font-family: Arial, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
aside { margin-top: 2.5rem; border-top: 1px solid var(--rule); font: .82rem/1.6 "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: var(--soft); }
aside h2 { font-size: .9rem; margin: .8rem 0 .3rem; }
aside ul { list-style: none; margin: 0; padding: 0; columns: 26rem; column-gap: 2.5rem; }
aside li { break-inside: avoid; padding-left: 1.6em; text-indent: -1.6em; overflow-wrap: anywhere; }
@media screen and (max-width: 60rem) { header, main { padding: 1rem; } section { display: block; } section ol { margin-left: 1rem; } }
@page { size: A4; margin: 16mm 14mm; }
@media print {
  table { font-size: .85em; }
  td { padding: .1rem .3rem; min-width: 0; }
  body { background: none; font-size: 10.5pt; line-height: 1.75; }
  header, main { max-width: none; padding: 0 0 3mm; }
  section { grid-template-columns: minmax(0, 1fr) 60mm; column-gap: 6mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`

/** Whatever of a group is under the pointer, all of it lights up. */
export const togetherStyle = (groups: readonly string[]): string =>
  groups.length === 0
    ? ''
    : `@media screen { ${groups.map((group) => `main:has(.${group}:hover) .${group}`).join(', ')} { background: #d3efdd; } }\n`
