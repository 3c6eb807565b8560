import { readActivityFilters, valuesOf, type ActivityFilters } from '../activities/filters.ts'

/** How much time a screen holds, from the most to the least. */
export const ZOOMS = ['years', 'quarters', 'months'] as const
export type Zoom = (typeof ZOOMS)[number]

/** What the timeline carries in its address besides the filters of the list. Defaults are left out. */
export interface TimelineSearch extends Omit<ActivityFilters, 'sort' | 'columns' | 'archived'> {
  /** Default: years. */
  zoom?: Zoom | undefined
  /** The numbers of the areas that are folded, with commas between. */
  folded?: string | undefined
}

const AREA = /^\d+(?:\.\d+)*$/

/** What of an address is understood; the rest is dropped from it. */
export function readTimelineSearch(search: Record<string, unknown>): TimelineSearch {
  const {
    sort: _sort,
    columns: _columns,
    archived: _archived,
    ...filters
  } = readActivityFilters(search)
  const zoom = ZOOMS.find((one) => one === search.zoom)
  const folded = [...foldedOf({ folded: textOf(search.folded) })].filter((area) => AREA.test(area))
  return {
    ...filters,
    ...(zoom && zoom !== 'years' && { zoom }),
    ...(folded.length > 0 && { folded: folded.join(',') }),
  }
}

/** The numbers of the areas that are folded. */
export const foldedOf = ({ folded }: TimelineSearch): ReadonlySet<string> =>
  new Set(valuesOf(folded))

/** The same areas with one folded that was open, or open that was folded. */
export const toggled = (folded: ReadonlySet<string>, area: string): string[] =>
  folded.has(area) ? [...folded].filter((one) => one !== area) : [...folded, area]

/** The zoom so many steps closer (farther when negative); the last one where there are no more. */
export function zoomedBy(zoom: Zoom, steps: number): Zoom {
  const at = ZOOMS.indexOf(zoom) + steps
  return ZOOMS[Math.min(Math.max(at, 0), ZOOMS.length - 1)] ?? zoom
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
