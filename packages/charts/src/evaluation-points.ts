import { focusAreaOf, pictureOf, type PlacedActivity, type ResourceMeasure } from '@koreplan/domain'
import type { EvaluationPoint } from './evaluation-layout.ts'

/** What an axis counts in: kroner of øre, hours of minutes, percent as they are. */
const UNIT = { money: 100, hours: 60, share: 1 } as const satisfies Record<ResourceMeasure, number>

/** A value of the axis in the unit of its measure: øre, minutes or percent. */
export const ofAxis = (measure: ResourceMeasure, value: number): number => value * UNIT[measure]

interface Row {
  readonly number: string
  readonly area: { readonly number: string }
  readonly spentOre: number
  readonly minutesUsed: number
  readonly assessment: { readonly goalAttainment: number | null }
}

/** Where the activities of an evaluation lie, and what the picture of them is drawn from. */
export function evaluationPoints<R extends Row>(rows: readonly R[], measure: ResourceMeasure) {
  const { limit, placed, without } = pictureOf(
    rows.map((row) => ({ ...row, goalAttainment: row.assessment.goalAttainment })),
    measure,
  )
  /** The focus areas in the order of the rows: each has the shape of its place. */
  const areas = [...new Set(rows.map(({ area }) => focusAreaOf(area.number)))]
  const pointOf = ({ activity, across, up }: PlacedActivity<R>): EvaluationPoint => ({
    number: activity.number,
    area: areas.indexOf(focusAreaOf(activity.area.number)),
    across: across / UNIT[measure],
    up,
  })
  return {
    areas,
    limit,
    /** The same in the unit of the axis. */
    axisLimit: limit / UNIT[measure],
    placed: placed.map((one) => ({ ...one, point: pointOf(one) })),
    without,
  }
}
