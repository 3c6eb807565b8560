import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import { DateLink } from '../plan/date-link.tsx'
import { usePlace } from '../plan/use-place.ts'
import styles from './evaluation.module.css'
import { hiddenOn } from './other-day.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

interface Props {
  asOf: Evaluation['asOf']
  rows: readonly EvaluationRow[]
}

/** Says where the page's date shows something else than what may be done, and leads to the day that it follows. */
export function DayNotice({ asOf, rows }: Props) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const { line } = usePlace()
  const count = hiddenOn({ asOf, rows }, line.today)
  if (count === null) return null
  const date = format.longDate(asOf)
  const day = format.longDate(line.day)
  return (
    <p className={`${styles.soft} no-print`}>
      {t('otherDay', { date, day })} {count > 0 && t('hidden', { count, date })}{' '}
      {asOf !== line.day && <DateLink date={line.day}>{t('showDay', { day })}</DateLink>}
    </p>
  )
}
