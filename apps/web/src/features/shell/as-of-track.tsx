import type { IsoDate } from '@koreplan/domain'
import type { Plan } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { placeOf, ticksOf } from './as-of-steps.ts'
import styles from './as-of-slider.module.css'

interface Props {
  from: IsoDate
  to: IsoDate
  evaluation: Plan['evaluation'] | null
}

/** What lies under the slider: years, quarters and the evaluation's window. Its words are the slider's own. */
export function AsOfTrack({ from, to, evaluation }: Props) {
  return (
    <div className={styles.track} aria-hidden>
      <div className={styles.line} />
      {evaluation && <Band {...{ from, to, evaluation }} />}
      {ticksOf(from, to).map(({ date, at, label }) => (
        <span
          key={date}
          className={styles.tick}
          data-year={date.endsWith('01-01')}
          style={{ insetInlineStart: `${at}%` }}
        >
          {label && <span className={styles.year}>{label}</span>}
        </span>
      ))}
    </div>
  )
}

function Band({ from, to, evaluation }: Props & { evaluation: Plan['evaluation'] }) {
  const { t } = useTranslation('asOf')
  const format = useFormat()
  const start = placeOf(evaluation.from, from, to)
  const end = placeOf(evaluation.to, from, to)
  const window = format.window(evaluation.from, evaluation.to, evaluation.precision)
  return (
    <span
      className={styles.band}
      title={t('evaluationBand', { window })}
      style={{ insetInlineStart: `${start}%`, inlineSize: `${end - start}%` }}
    >
      <span className={styles.bandLabel}>{t('evaluation')}</span>
    </span>
  )
}
