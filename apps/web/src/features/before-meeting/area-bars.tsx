import type { BeforeMeeting } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { TriangleAlert } from 'lucide-react'
import { Legend } from '../../charts/legend.tsx'
import { progressLegend } from '../../charts/progress-legend.tsx'
import { progressRows } from '../../charts/progress-rows.ts'
import { useChartTexts } from '../../charts/use-chart-texts.ts'
import { useFormat } from '../../lib/format.ts'
import { Meter } from '../../ui/meter.tsx'
import styles from './before-meeting.module.css'

/** Each area on a line: its bar against where it should be, and the figures; without a figure, why. */
export function AreaBars({ areas, asOf }: Pick<BeforeMeeting, 'areas' | 'asOf'>) {
  const t = useChartTexts()
  const format = useFormat()
  const rows = progressRows(areas, t, format)
  return (
    <>
      <Legend entries={progressLegend(rows, t, format.date(asOf))} />
      <ul className={styles.areas}>
        {rows.map(({ key, name, value, note, progress, expected, behind }) => (
          <li key={key}>
            <Link to="/areas/$number" params={{ number: key }} lang="da">
              {name}
            </Link>
            <span className={styles.bar}>
              {progress !== null && (
                <Meter
                  value={progress}
                  expected={expected}
                  color={behind ? '--schedule-overdue' : '--schedule-on-track'}
                />
              )}
            </span>
            <span className={styles.value} data-known={progress !== null}>
              {value}
            </span>
            <span className={styles.note}>
              {behind && <TriangleAlert aria-hidden size={16} />}
              {note}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
