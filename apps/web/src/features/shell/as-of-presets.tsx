import type { Plan } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './as-of-field.module.css'

type Preset = Plan['presets'][number]

interface Props {
  presets: readonly Preset[]
  onChange: (date: IsoDate) => void
}

/**
 * Dates worth jumping to: the plan's own, then the ends of its quarters, year by year. A menu of
 * jumps, so it never shows where one is: the field does.
 */
export function AsOfPresets({ presets, onChange }: Props) {
  const { t } = useTranslation('asOf')
  const format = useFormat()
  const id = useId()
  const words = {
    today: 'today',
    evaluation_start: 'evaluationStart',
    evaluation_end: 'evaluationEnd',
    plan_end: 'planEnd',
  } as const
  const quarters = presets.filter(({ kind }) => kind === 'quarter_end')
  const years = [...new Set(quarters.map((preset) => format.year(preset.date)))]

  return (
    <span className={styles.presets}>
      <label htmlFor={id} className="visually-hidden">
        {t('jump')}
      </label>
      <select
        id={id}
        className={styles.select}
        value=""
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" hidden>
          {t('jumpTo')}
        </option>
        <optgroup label={t('milestones')}>
          {presets.map(({ kind, date: day }) =>
            kind === 'quarter_end' ? null : (
              <option key={kind} value={day}>
                {t(words[kind], { date: format.date(day) })}
              </option>
            ),
          )}
        </optgroup>
        {years.map((year) => (
          <optgroup key={year} label={t('quarterEnds', { year })}>
            {quarters
              .filter((preset) => format.year(preset.date) === year)
              .map(({ date: day }) => (
                <option key={day} value={day}>
                  {format.quarter(day)} ({format.date(day)})
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </span>
  )
}
