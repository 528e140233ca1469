/** How a form looks: quiet headings, thin lines, white cells to fill in. */
import type { BorderStyle, CellStyle } from 'hucre'

const side = { style: 'thin', color: { rgb: '9AA5B1' } } as const
const border: BorderStyle = { top: side, right: side, bottom: side, left: side }

export const TITLE: CellStyle = {
  font: { name: '黑体', size: 16, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
}
export const SUBTITLE: CellStyle = {
  font: { name: '宋体', size: 10.5, color: { rgb: '333333' } },
  alignment: { horizontal: 'left', vertical: 'center' },
}
export const HEADING: CellStyle = {
  font: { name: '宋体', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EAF2' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
}
export const REQUIRED: CellStyle = {
  ...HEADING,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7E3C4' } },
}
export const BODY: CellStyle = { font: { name: '宋体', size: 11 }, border, protection: { locked: false } }
export const LOCKED: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F3F5F7' } },
  protection: { locked: true },
}
export const NOTE: CellStyle = {
  font: { name: '宋体', size: 11 },
  alignment: { vertical: 'top', wrapText: true },
  border,
}
