import type { ReactElement } from 'react'
import type { ChartTable } from './chart-table.ts'
import type { LegendEntry } from './legend.tsx'
import type { PictureName } from './picture.tsx'
import type { ChartAbout } from './use-about.ts'

/** All of a chart that goes into a file. */
export interface ChartSheet {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly legend: readonly LegendEntry[]
  readonly table: ChartTable
  readonly draw: (width: number, name: PictureName) => ReactElement
  readonly notes: readonly string[]
  readonly about: ChartAbout
}

export const EXPORTS = ['png', 'svg', 'csv', 'copyLink'] as const
export type ExportKind = (typeof EXPORTS)[number]
