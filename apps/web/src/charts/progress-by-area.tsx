import type { Dashboard } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { useFormat } from '../lib/format.ts'
import { ChartFrame } from './chart-frame.tsx'
import { progressFinding, layoutProgress } from '@koreplan/charts'
import { inWords } from './in-words.ts'
import { progressLegend } from './progress-legend.tsx'
import { ProgressPicture } from './progress-picture.tsx'
import { progressRows, progressTable } from './progress-rows.ts'
import { RowLinks } from './row-links.tsx'
import { useChartTexts } from './use-chart-texts.ts'

interface Props {
  readonly areas: Dashboard['areas']
  readonly asOf: IsoDate
}

/** How far each focus area has come, against where it should be by the date. */
export function ProgressByArea({ areas, asOf }: Props) {
  const t = useChartTexts()
  const format = useFormat()
  const finding = progressFinding(areas)
  const rows = progressRows(areas, t, format)
  const date = format.date(asOf)
  return (
    <ChartFrame
      id="progress-by-area"
      title={t(`finding.progress.${finding.key}`, inWords(finding.params, format))}
      subtitle={t('progress.subtitle', { date })}
      legend={progressLegend(rows, t, date)}
      table={progressTable(areas, t, format)}
      draw={(width, name) => (
        <ProgressPicture layout={layoutProgress(rows, width)} percent={format.percent} {...name} />
      )}
      over={(width, drawing) => {
        const layout = layoutProgress(rows, width)
        return (
          <>
            {drawing}
            <RowLinks
              rows={layout.rows.map(({ row, top, height }) => ({
                area: row.key,
                top,
                height,
                label: [row.name, row.value, row.note].filter(Boolean).join(', '),
              }))}
            />
          </>
        )
      }}
    />
  )
}
