/** A number with its unit: tabular figures, thousands grouped; stands to the right where its column does. Missing is not zero. */
import { useLanguage } from '../words/language.tsx'
import css from './figure.module.css'

type Props = {
  value: number | null | undefined
  unit?: string
  digits?: number
  size?: 'text' | 'large'
  title?: string
}

export function Figure({ value, unit, digits, size = 'text', title }: Props) {
  const { language } = useLanguage()
  return (
    <span className={css.figure} data-size={size} title={title}>
      {value === null || value === undefined ? (
        <span className={css.missing}>—</span>
      ) : (
        formatNumber(value, language, digits)
      )}
      {unit && value !== null && value !== undefined && <span className={css.unit}>{unit}</span>}
    </span>
  )
}

export const formatNumber = (value: number, language: 'zh' | 'en', digits?: number): string =>
  value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 6,
  })
