import type { Resources } from '@koreplan/contract'
import { daysBetween } from '@koreplan/domain'

type Course = Resources['course'][number]

export interface Panel {
  readonly key: number
  readonly name: string
  /** What stands in the panel's corner: `377,5 af 400`. */
  readonly figure: string
  readonly x: number
  readonly y: number
  readonly used: string
  readonly expected: string
  /** Where the known part ends. */
  readonly end: { readonly x: number; readonly y: number } | null
  readonly isOver: boolean
}

export interface CourseLayout {
  readonly width: number
  readonly height: number
  readonly panels: readonly Panel[]
  readonly panelWidth: number
  readonly plotHeight: number
}

export interface CourseUnit {
  readonly course: Course
  readonly name: string
  readonly figure: string
}

const GAP = 28
const NARROWEST = 220
const HEAD = 44
const PLOT = 84
const FOOT = 18
export const PANEL_TOP = HEAD

/** A small drawing for each unit, as many beside each other as there is room for; each has its own scale. */
export function layoutCourse(units: readonly CourseUnit[], width: number): CourseLayout {
  const across = Math.max(1, Math.min(4, Math.floor((width + GAP) / (NARROWEST + GAP))))
  const panelWidth = (width - GAP * (across - 1)) / across
  const panels = units.map(({ course, name, figure }, at): Panel => {
    const x = (at % across) * (panelWidth + GAP)
    const y = Math.floor(at / across) * (HEAD + PLOT + FOOT)
    const points = course.points
    const first = points[0]?.date ?? ''
    const days = Math.max(1, daysBetween(first, points.at(-1)?.date ?? first))
    const most = Math.max(
      1,
      ...points.map(({ usedMinutes, expectedMinutes }) =>
        Math.max(usedMinutes ?? 0, expectedMinutes),
      ),
    )
    const xOf = (date: string): number => x + (daysBetween(first, date) / days) * panelWidth
    const yOf = (minutes: number): number => y + HEAD + PLOT * (1 - minutes / most)
    const known = points.flatMap(({ date, usedMinutes }) =>
      usedMinutes === null ? [] : [{ x: xOf(date), y: yOf(usedMinutes) }],
    )
    const last = points.findLast(({ usedMinutes }) => usedMinutes !== null)
    return {
      key: course.unitId,
      name,
      figure,
      x,
      y,
      used: pathOf(known),
      expected: pathOf(
        points.map(({ date, expectedMinutes }) => ({ x: xOf(date), y: yOf(expectedMinutes) })),
      ),
      end: known.at(-1) ?? null,
      isOver: isOverExpected(last),
    }
  })
  const rows = Math.ceil(units.length / across)
  return { width, height: rows * (HEAD + PLOT + FOOT), panels, panelWidth, plotHeight: PLOT }
}

/** Whether a unit has used more than expected at its last known point. */
export const isOverExpected = (point: Course['points'][number] | undefined): boolean =>
  point !== undefined && (point.usedMinutes ?? 0) > point.expectedMinutes

const pathOf = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join(' ')
