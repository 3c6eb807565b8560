import { useTranslation } from 'react-i18next'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { AsOfAnnouncer } from './as-of-announcer.tsx'
import styles from './as-of-bar.module.css'
import { AsOfField } from './as-of-field.tsx'
import { AsOfPresets } from './as-of-presets.tsx'
import { AsOfSlider } from './as-of-slider.tsx'
import { useAsOfDraft } from './use-as-of-draft.ts'

/** The date that every figure on the page is true of, always in view. */
export function AsOfBar() {
  const { t } = useTranslation('asOf')
  const { line } = usePlace()
  const plan = usePlan()
  const { date, drag, set } = useAsOfDraft()
  return (
    <section className={styles.bar} aria-label={t('region')}>
      <div className={styles.inner}>
        <AsOfField date={date} onChange={set} />
        <AsOfSlider
          date={date}
          from={line.periodStart}
          to={line.periodEnd}
          evaluation={plan?.evaluation ?? null}
          onChange={drag}
        />
        <AsOfPresets presets={plan?.presets ?? []} onChange={set} />
      </div>
      <AsOfAnnouncer />
    </section>
  )
}
