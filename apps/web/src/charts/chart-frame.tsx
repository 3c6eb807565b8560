import { useEffect, useId, useState, type ReactElement, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { ChartMenu } from './chart-menu.tsx'
import type { ChartTable } from './chart-table.ts'
import styles from './charts.module.css'
import { Legend, type LegendEntry } from './legend.tsx'
import type { PictureName } from './picture.tsx'
import { TableView } from './table-view.tsx'
import { useAbout } from './use-about.ts'
import { useWidth } from './use-width.ts'
import { useChartTexts } from './use-chart-texts.ts'

interface Props {
  /** Its address on the page, and the name of its files. */
  readonly id: string
  /** The finding, as a sentence. */
  readonly title: string
  /** What is shown, and as of when. */
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  readonly table: ChartTable
  /** The drawing alone, at any width: for the page, and for a file. */
  readonly draw: (width: number, name: PictureName) => ReactElement
  /** What lies over the drawing at its width: links, or the reader of its points. */
  readonly over?: (width: number, drawing: ReactElement) => ReactNode
  readonly notes?: readonly string[]
}

/** A chart with its finding, legend, table of the same figures, and ways to take it along. */
export function ChartFrame({ id, title, subtitle, legend, table, draw, over, notes = [] }: Props) {
  const t = useChartTexts()
  const [ref, width] = useWidth()
  const [isTableShown, showTable] = useState(false)
  const about = useAbout()
  const [titleId, subtitleId, tableId] = [useId(), useId(), useId()]
  const isDrawn = width > 0
  // A link to a chart is followed before the chart is there: the browser finds nothing to go to.
  useEffect(() => {
    if (isDrawn && window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView()
  }, [isDrawn, id])
  const drawing = draw(width, { labelledBy: titleId, describedBy: subtitleId })
  return (
    <figure id={id} className={styles.chart} aria-labelledby={titleId}>
      <figcaption>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <p id={subtitleId} className={styles.subtitle}>
          {subtitle}
        </p>
      </figcaption>
      <Legend entries={legend} />
      <div ref={ref} className={styles.plot}>
        {isDrawn && (over ? over(width, drawing) : drawing)}
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.actions}>
        <Button
          look="plain"
          aria-expanded={isTableShown}
          aria-controls={tableId}
          onClick={() => showTable(!isTableShown)}
        >
          {t(isTableShown ? 'general:hideTable' : 'general:showTable')}
        </Button>
        <ChartMenu sheet={{ id, title, subtitle, legend, table, draw, notes, about }} />
      </div>
      <div id={tableId} hidden={!isTableShown}>
        {isTableShown && <TableView table={table} caption={t('tableOf', { title })} />}
      </div>
    </figure>
  )
}
