/** The product's mark with the office's name beside it. */
import css from './mark.module.css'

export function Mark({ office }: { office?: string | undefined }) {
  return (
    <span className={css.mark}>
      <img src="/mark.svg" alt="" width={26} height={26} />
      <span className={css.name}>有据</span>
      {office && <span className={css.office}>{office}</span>}
    </span>
  )
}
