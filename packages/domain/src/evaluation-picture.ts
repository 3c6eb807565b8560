/** Resources used against goal attainment: where each activity lies, and in which quarter of the picture. */

/** What is measured across: kroner, hours, or both as shares of what the activities used together. */
export const RESOURCE_MEASURES = ['money', 'hours', 'share'] as const
export type ResourceMeasure = (typeof RESOURCE_MEASURES)[number]

/** "Meget brugt, lidt nået" and so on. */
export const QUADRANTS = [
  'much_used_little_reached',
  'much_used_much_reached',
  'little_used_little_reached',
  'little_used_much_reached',
] as const
export type Quadrant = (typeof QUADRANTS)[number]

/** Goal attainment, 1-5: from 4 on, much is reached. The line is drawn between 3 and 4. */
export const REACHED_LIMIT = 3.5

interface Used {
  readonly spentOre: number
  readonly minutesUsed: number
}

export interface PlacedActivity<A> {
  readonly activity: A
  /** Whole øre, whole minutes, or percent of what all used. */
  readonly across: number
  /** 1-5. */
  readonly up: number
  readonly quadrant: Quadrant
}

export interface EvaluationPicture<A> {
  /** The mean of all activities: who used more used much. In the unit of the measure. */
  readonly limit: number
  readonly placed: readonly PlacedActivity<A>[]
  /** Those whose goal attainment nobody has given: they are in no place. */
  readonly without: readonly A[]
}

/**
 * Where the activities lie. The limit across is the mean of all of them, whichever are shown: a filter moves no
 * point to another quarter. For `share` an activity's is the mean of its shares of the kroner and of the hours, of
 * those that there are any of.
 */
export function pictureOf<A extends Used & { readonly goalAttainment: number | null }>(
  activities: readonly A[],
  measure: ResourceMeasure,
): EvaluationPicture<A> {
  const sum = (of: (one: A) => number): number => activities.reduce((all, one) => all + of(one), 0)
  const whole = { spentOre: sum((one) => one.spentOre), minutesUsed: sum((one) => one.minutesUsed) }
  const across = (one: A): number => usedOf(one, whole, measure)
  const limit = activities.length === 0 ? 0 : sum(across) / activities.length
  return {
    limit,
    placed: activities.flatMap((activity) => {
      const up = activity.goalAttainment
      if (up === null) return []
      return [
        {
          activity,
          across: across(activity),
          up,
          quadrant: quadrantOf(across(activity) > limit, up),
        },
      ]
    }),
    without: activities.filter(({ goalAttainment }) => goalAttainment === null),
  }
}

function usedOf(one: Used, whole: Used, measure: ResourceMeasure): number {
  if (measure === 'money') return one.spentOre
  if (measure === 'hours') return one.minutesUsed
  const shares = (['spentOre', 'minutesUsed'] as const)
    .filter((field) => whole[field] > 0)
    .map((field) => (100 * one[field]) / whole[field])
  return shares.length === 0 ? 0 : shares.reduce((all, share) => all + share, 0) / shares.length
}

function quadrantOf(isMuchUsed: boolean, up: number): Quadrant {
  if (up > REACHED_LIMIT) return isMuchUsed ? 'much_used_much_reached' : 'little_used_much_reached'
  return isMuchUsed ? 'much_used_little_reached' : 'little_used_little_reached'
}

/** What was used for each point of goal attainment; null without one. In the unit of what was used, not rounded. */
export const perPoint = (used: number, goalAttainment: number | null): number | null =>
  goalAttainment === null ? null : used / goalAttainment

/** The number of the focus area that an area's or a sub-area's number belongs to: `3` of `3.1`. */
export const focusAreaOf = (area: string): string => area.split('.')[0] ?? area
