import {
  isBehind,
  layoutProgress,
  NAME_SIZE,
  NOTE_SIZE,
  progressFinding,
  type ProgressBox,
  type ProgressLayout,
  type ProgressRow,
} from '@koreplan/charts'
import type { BlockOf, Dashboard } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { legend, MARK, type LegendEntry } from './legend.ts'
import { box, drawing, element, INK, line, text } from './svg.ts'
import { dates, numbers, progressWords } from './words.ts'

type Area = Pick<
  Dashboard['areas'][number],
  'number' | 'shortTitle' | 'progress' | 'expected' | 'coverage' | 'whyNull'
>

const WIDTH = 660
const TICK = 4

/** How far each focus area has come against where it should be: the page's own chart, for paper. */
export function progressPicture(areas: readonly Area[], asOf: IsoDate): BlockOf<'figure'> {
  const rows = areas.map(rowOf)
  const layout = layoutProgress(rows, WIDTH)
  const head = legend(legendOf(rows, asOf), WIDTH)
  const height = head.height + layout.height
  return {
    kind: 'figure',
    svg: drawing(WIDTH, height, head.svg, below(head.height, axis(layout), ...rowsIn(layout))),
    alt: `Søjlediagram: ${rows.map(({ name, value, note }) => [name, value, note].filter(Boolean).join(', ')).join('; ')}.`,
    caption: `${progressWords(progressFinding(areas))}. Fremdrift i hvert indsatsområde mod det forventede, status pr. ${dates.longDate(asOf)}.`,
    width: WIDTH,
    height,
  }
}

export const below = (y: number, ...parts: readonly string[]): string =>
  element('g', { transform: `translate(0 ${y})` }, ...parts)

function rowOf(area: Area): ProgressRow {
  const { number, shortTitle, progress, expected, coverage } = area
  const behind = isBehind(area)
  const hasNotBegun = progress === 0 && expected === 0
  const covered = `${coverage.reported} af ${coverage.measured} rapporteret`
  return {
    key: number,
    name: `${number} ${shortTitle}`,
    value: valueOf(area, hasNotBegun),
    note: coverage.measured === 0 || hasNotBegun ? '' : behind ? `Bagud · ${covered}` : covered,
    progress,
    expected,
    behind,
  }
}

const WHY_NOT = {
  no_timetable: 'Løbende – uden tidsplan',
  no_activities: 'Ingen aktiviteter',
  not_reported: 'Ikke rapporteret',
} as const satisfies Record<NonNullable<Area['whyNull']>, string>

function valueOf({ progress, expected, whyNull }: Area, hasNotBegun: boolean): string {
  if (progress === null || expected === null) return WHY_NOT[whyNull ?? 'not_reported']
  if (hasNotBegun) return 'Ikke begyndt'
  return `${numbers.percent(progress)} (forventet ${numbers.percent(expected)})`
}

function legendOf(rows: readonly ProgressRow[], asOf: IsoDate): LegendEntry[] {
  const measured = rows.filter(({ progress }) => progress !== null)
  if (measured.length === 0) return []
  const bar = (fill: string): string => box(1, 2, MARK - 2, 12, fill)
  const tick = box(1, 4, MARK - 2, 8, INK.track) + box(MARK / 2 - 2, 0, TICK, 16, INK.text)
  return [
    ...(measured.some(({ behind }) => !behind)
      ? [{ label: 'Fremdrift', mark: bar(INK.onTrack) }]
      : []),
    ...(measured.some(({ behind }) => behind)
      ? [{ label: 'Fremdrift, mere end 10 procentpoint bagud', mark: bar(INK.overdue) }]
      : []),
    { label: `Forventet pr. ${dates.date(asOf)}`, mark: tick },
  ]
}

const axis = ({ ticks, bottom }: ProgressLayout): string =>
  ticks
    .map(
      ({ percent, x }) =>
        line([x, 0], [x, bottom], INK.grid) +
        text(numbers.percent(percent), x, bottom + 17, {
          size: NOTE_SIZE,
          fill: INK.soft,
          anchor: 'middle',
        }),
    )
    .join('')

const rowsIn = (layout: ProgressLayout): string[] => layout.rows.map((row) => rowIn(row, layout))

function rowIn(
  { row, name, value, note, sign, bar }: ProgressBox,
  { left, right }: ProgressLayout,
) {
  return [
    ...name.map((at) => text(at.text, at.x, at.y, { size: NAME_SIZE, anchor: 'end' })),
    bar === null ? '' : box(left, bar.y, right - left, bar.height, INK.track),
    bar === null
      ? ''
      : box(left, bar.y, bar.width, bar.height, row.behind ? INK.overdue : INK.onTrack),
    bar === null || bar.tickX === null
      ? ''
      : box(bar.tickX - TICK / 2, bar.y - 4, TICK, bar.height + 8, INK.text, {
          stroke: INK.paper,
          'stroke-width': 1.5,
        }),
    ...value.map((at) => text(at.text, at.x, at.y, { size: NAME_SIZE, strong: bar !== null })),
    sign === null ? '' : behindSign(sign.x, sign.y),
    ...note.map((at) => text(at.text, at.x, at.y, { size: NOTE_SIZE, fill: INK.soft })),
  ].join('')
}

/** A triangle with an exclamation mark: behind, told by its shape. */
const behindSign = (x: number, y: number): string =>
  element(
    'g',
    { transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})` },
    element('path', { d: 'M7 1 L13.6 13 L0.4 13 Z', fill: INK.error }),
    box(6.2, 5, 1.6, 4.4, INK.paper),
    box(6.2, 10.2, 1.6, 1.6, INK.paper),
  )
