import type { Block, Doc } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../../plan-state/records.ts'

const EXAMPLE = 'Eksempeldata: opfølgningen er opdigtet.'

interface Said {
  readonly title: string
  readonly subtitle: string
  readonly asOf: IsoDate
  readonly blocks: readonly Block[]
}

/** A document of a plan. While its figures are invented, each page says so. */
export const docOf = (plan: PlanState, { title, subtitle, asOf, blocks }: Said): Doc => ({
  title,
  subtitle,
  language: 'da',
  author: plan.organisation,
  plan: plan.title,
  asOf,
  example: plan.exampleClock === null ? null : EXAMPLE,
  layout: 'document',
  blocks: [...blocks],
})
