import type { IsoDate } from '@koreplan/domain'
import { usePlace } from '../features/plan/use-place.ts'
import { useFormat } from '../lib/format.ts'
import { useChartTexts } from './use-chart-texts.ts'

/** What a chart's file has to say when it has left the page. */
export interface ChartAbout {
  readonly plan: string
  readonly asOf: string
  /** 'Eksempeldata: ...'; null when the follow-up is real. */
  readonly example: string | null
  /** The date as it stands in an address. */
  readonly date: IsoDate
  /** Of a file's name: the date, and that it is example data. */
  readonly fileMark: string
}

/** The plan, the date and the mark of example data, for the file that a chart is saved to. */
export function useAbout(): ChartAbout {
  const t = useChartTexts()
  const format = useFormat()
  const { line, asOf } = usePlace()
  const { shortTitle: plan, organisation } = line
  return {
    plan: t('exportFoot', { plan, organisation }),
    asOf: t('general:asOf', { date: format.longDate(asOf) }),
    example: line.exampleData ? t('example') : null,
    date: asOf,
    fileMark: line.exampleData ? `${asOf}-${t('exampleMark')}` : asOf,
  }
}
