import type { TimelineRow } from '@koreplan/contract'
import { addDays } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { AreaPicture } from './area-picture.tsx'
import { Backdrop } from './backdrop.tsx'
import { roomBesideLanes } from './decision-marks.ts'
import { linesOf, type Line } from './lines.ts'
import { RowPicture } from './row-picture.tsx'
import { Standing } from './standing.tsx'
import { TimeAxisHeader } from './time-axis-header.tsx'
import styles from './timeline-paper.module.css'
import type { Scene } from './use-scene.ts'

/** Pixels that the plot has on A4, the smaller of the two papers: names that fit there fit on A3. */
const PLOT_WIDTH = 600

const NONE_FOLDED: ReadonlySet<string> = new Set()

/**
 * The whole timeline as a table over the width of the paper: the axis stands on every page, and an area's
 * heading never alone at the foot of one.
 */
export function TimelinePaper({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation('timeline')
  const format = useFormat()
  const { timeline, axis } = scene
  return (
    <table
      className={styles.paper}
      data-paper="landscape"
      aria-label={t('label', { count: timeline.rows.length, date: format.longDate(timeline.asOf) })}
    >
      <thead>
        <tr>
          <th scope="col">{t('activity')}</th>
          <th scope="col">{t('schedule')}</th>
          <th
            scope="col"
            aria-label={t('time', {
              from: format.date(axis.from),
              to: format.date(addDays(axis.to, -1)),
            })}
          >
            <TimeAxisHeader scene={scene} zoom="years" width={PLOT_WIDTH} />
          </th>
        </tr>
      </thead>
      <tbody>
        {linesOf(timeline, NONE_FOLDED).map((line) => (
          <PaperLine key={line.key} line={line} scene={scene} />
        ))}
      </tbody>
    </table>
  )
}

function PaperLine({ line, scene }: { readonly line: Line; readonly scene: Scene }) {
  return (
    <tr data-kind={line.kind}>
      <th scope="row" data-level={line.level}>
        {line.kind === 'area' ? line.area.number : line.row.number}{' '}
        <span lang="da">{line.kind === 'area' ? line.area.title : line.row.title}</span>
      </th>
      <td className={styles.standing}>
        {line.kind === 'area' ? (
          scene.words.area(line.area)
        ) : (
          <Standing row={line.row} words={scene.words} />
        )}
      </td>
      <td
        className={styles.plot}
        style={line.kind === 'activity' ? { height: heightOf(line.row) } : undefined}
      >
        <Backdrop scene={scene} zoom="years" />
        {line.kind === 'area' ? (
          <AreaPicture area={line.area} place={scene.place} />
        ) : (
          <RowPicture row={line.row} scene={scene} />
        )}
      </td>
    </tr>
  )
}

/** Of a recurring activity a lane for each of its counts; room below for what was decided. */
function heightOf(row: TimelineRow): string | undefined {
  const lanes = row.targets.length * 2
  if (lanes > 0) return `${lanes + roomBesideLanes(row) + 0.25}rem`
  return row.decisions.length > 0 ? '2.75rem' : undefined
}
