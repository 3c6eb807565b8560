import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { AXIS_UNITS, axisParts } from './axis-parts.ts'
import { AsOfLine, Band } from './backdrop.tsx'
import { placeFlags, type Flag } from './flags.ts'
import type { Zoom } from './search.ts'
import styles from './time-axis-header.module.css'
import { usePartNames } from './use-part-names.ts'
import type { Scene } from './use-scene.ts'

const SIZE = 13

interface Props {
  readonly scene: Scene
  readonly zoom: Zoom
  /** The plot's, in pixels: which names fit. */
  readonly width: number
}

/** The time axis: the names of the as-of line and the evaluation, and two lines of calendar. */
export const TimeAxisHeader = memo(function TimeAxisHeader({ scene, zoom, width }: Props) {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const names = usePartNames()
  const { timeline, axis, place } = scene
  const { from, to, precision } = timeline.evaluation
  const asOfText = t('asOfFlag', { date: format.date(timeline.asOf) })
  const flags = placeFlags({
    asOfAt: place(timeline.asOf),
    asOfText,
    evaluationFrom: place(from),
    evaluationTo: place(to),
    evaluationTexts: [
      t('evaluation', { window: format.window(from, to, precision) }),
      t('evaluationShort'),
    ],
    width,
    size: SIZE,
  })
  return (
    <div className={styles.header} data-stacked={flags.isStacked} aria-hidden>
      <Band evaluation={timeline.evaluation} place={place} />
      <div className={styles.flags}>
        <span className={styles.evaluation} style={anchored(flags.evaluation)}>
          {flags.evaluation.text}
        </span>
        <span className={styles.asOf} style={anchored(flags.asOf)}>
          {flags.asOf.text}
        </span>
      </div>
      {AXIS_UNITS[zoom].map((unit) => (
        <div key={unit} className={styles.parts}>
          {axisParts(axis, unit, place, names, { width, size: SIZE }).map((part) => (
            <div
              key={part.start}
              className={styles.part}
              style={{ left: `${part.left}%`, width: `${part.width}%` }}
            >
              <span>{part.label}</span>
            </div>
          ))}
        </div>
      ))}
      <AsOfLine at={place(timeline.asOf)} />
    </div>
  )
})

const anchored = ({ at, side }: Flag) =>
  side === 'after' ? { left: `${at}%` } : { right: `${100 - at}%` }
