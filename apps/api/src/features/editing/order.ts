import type { ActivityRecord, AreaRecord, PlanState } from '../../plan-state/records.ts'

/** The activities of an area itself, in their order on the page; archived ones keep their place. */
export const inPlace = (
  state: PlanState,
  area: Pick<AreaRecord, 'id'>,
): readonly ActivityRecord[] => state.activities.filter(({ areaId }) => areaId === area.id)

/** The position after the last of an area. */
export const endOf = (state: PlanState, area: Pick<AreaRecord, 'id'>): number =>
  (inPlace(state, area).at(-1)?.position ?? -1) + 1

/** Every number that is given: of activities, of areas, and those that activities had before they moved. */
export const numbersOf = (state: PlanState): readonly string[] => [
  ...state.areas.map(({ number }) => number),
  ...state.activities.map(({ number }) => number),
  ...state.formerNumbers.keys(),
]
