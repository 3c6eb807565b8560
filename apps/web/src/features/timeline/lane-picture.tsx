import { useTranslation } from 'react-i18next'
import styles from './bars.module.css'
import type { Lane } from './lanes.ts'
import type { LineWords } from './line-words.ts'

/** One count of a recurring activity: a tick for each time, and what it comes to in each year. */
export function LanePicture({ lane, words }: { readonly lane: Lane; readonly words: LineWords }) {
  const { t } = useTranslation('timeline')
  return (
    <div className={styles.lane}>
      {lane.years.map((year) => (
        <div
          key={year.year}
          className={styles.year}
          style={{ left: `${year.left}%`, width: `${year.width}%` }}
        >
          <span className={styles.counted}>
            {year.isLast
              ? t('countedAs', { counted: words.counted(lane, year), title: lane.title })
              : words.counted(lane, year)}
          </span>
        </div>
      ))}
      {lane.ticks.map(({ key, left }) => (
        <div key={key} className={styles.tick} style={{ left: `${left}%` }} />
      ))}
    </div>
  )
}
