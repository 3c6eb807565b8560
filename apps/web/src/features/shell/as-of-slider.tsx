import { addDays, clampDate, daysBetween, type IsoDate } from '@koreplan/domain'
import type { Plan } from '@koreplan/contract'
import { useId, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { stepOf } from './as-of-steps.ts'
import { AsOfTrack } from './as-of-track.tsx'
import styles from './as-of-slider.module.css'

interface Props {
  date: IsoDate
  from: IsoDate
  to: IsoDate
  evaluation: Plan['evaluation'] | null
  onChange: (date: IsoDate) => void
}

/** The plan's period day by day. It stops at both ends; what it says is always the date itself. */
export function AsOfSlider({ date, from, to, evaluation, onChange }: Props) {
  const { t } = useTranslation('asOf')
  const format = useFormat()
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event, clampDate(date, from, to))
    if (next === null) return
    event.preventDefault()
    onChange(clampDate(next, from, to))
  }
  const window = evaluation && format.window(evaluation.from, evaluation.to, evaluation.precision)
  return (
    <div className={styles.slider}>
      <AsOfTrack from={from} to={to} evaluation={evaluation} />
      <input
        type="range"
        className={styles.range}
        min={0}
        max={daysBetween(from, to)}
        value={daysBetween(from, clampDate(date, from, to))}
        aria-label={t('slider')}
        aria-valuetext={format.longDate(date)}
        aria-describedby={window ? id : undefined}
        onChange={(event) => onChange(addDays(from, Number(event.target.value)))}
        onKeyDown={onKeyDown}
      />
      {window && (
        <span id={id} className="visually-hidden">
          {t('evaluationBand', { window })}
        </span>
      )}
    </div>
  )
}
