import {
  areaShape,
  evaluationPoints,
  layoutEvaluation,
  ofAxis,
  type EvaluationLayout,
} from '@koreplan/charts'
import { EVALUATION_WORDS, levelKey, type BlockOf, type EvaluationRow } from '@koreplan/contract'
import { REACHED_LIMIT, type IsoDate, type ResourceMeasure } from '@koreplan/domain'
import { legend, MARK } from './legend.ts'
import { below } from './progress-picture.ts'
import { box, drawing, element, INK, line, text } from './svg.ts'
import { dates, numbers, wholeAmount } from './words.ts'

const WIDTH = 660
const SIZE = 12
const BAND = '#f5f5f5'

/** What a measure is called, and how its values are written. */
const MEASURES = {
  money: { name: 'Brugte kroner', exact: wholeAmount },
  hours: {
    name: 'Brugte timer',
    exact: (minutes: number) => numbers.hours(Math.round(minutes)),
  },
  share: {
    name: 'Andel af de brugte ressourcer',
    exact: (percent: number) => numbers.percentDecimal(percent),
  },
} as const satisfies Record<ResourceMeasure, { name: string; exact: (across: number) => string }>

const words = EVALUATION_WORDS.da

const levelWords = (level: number): string => {
  const key = levelKey(level)
  return key === undefined ? String(level) : `${level} – ${words.level[key]}`
}

/** Each activity at what it used and what it reached: the page's own picture, for paper. */
export function evaluationPicture(
  rows: readonly EvaluationRow[],
  measure: ResourceMeasure,
  areaNames: ReadonlyMap<string, string>,
  figuresAsOf: IsoDate,
): BlockOf<'figure'> {
  const { name, exact } = MEASURES[measure]
  const { areas, limit, axisLimit, placed: all } = evaluationPoints(rows, measure)
  const points = all.map(({ point }) => point)
  const layout = layoutEvaluation(
    points,
    axisLimit,
    {
      level: levelWords,
      value: (value) => exact(ofAxis(measure, value)),
      limit: `Gennemsnit: ${exact(limit)}`,
      quadrant: words.quadrant,
    },
    WIDTH,
  )
  const used = new Set(points.map(({ area }) => area))
  const head = legend(
    areas.flatMap((number, at) =>
      used.has(at)
        ? [
            {
              label: `${number} ${areaNames.get(number) ?? ''}`.trim(),
              mark: shape(at, MARK / 2, 8),
            },
          ]
        : [],
    ),
    WIDTH,
  )
  const said = all.map(
    ({ activity, across, up, quadrant }) =>
      `${activity.number}: ${exact(across)}, målopfyldelse ${up}, ${words.quadrant[quadrant].toLocaleLowerCase('da')}`,
  )
  const height = head.height + layout.height
  return {
    kind: 'figure',
    svg: drawing(WIDTH, height, head.svg, below(head.height, ...ground(layout), ...placed(layout))),
    alt: `Punktdiagram med målopfyldelse op ad: ${said.join('; ')}.`,
    caption: `${name} hen ad og målopfyldelse (1-5) op ad. Hvert punkt er en aktivitet. Tal pr. ${dates.longDate(figuresAsOf)}.`,
    width: WIDTH,
    height,
  }
}

function shape(area: number, x: number, y: number): string {
  const { d, isOutline } = areaShape(area)
  return element('path', {
    d,
    transform: `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`,
    fill: isOutline ? INK.paper : INK.spent,
    stroke: isOutline ? INK.spent : INK.paper,
    'stroke-width': isOutline ? 2 : 1,
  })
}

/** The bands, the two limits, the axis and the quarters in words. */
const ground = ({
  left,
  right,
  bottom,
  bands,
  ticks,
  limit,
  split,
  captions,
}: EvaluationLayout) => [
  ...bands.map(
    ({ level, label, top, height }) =>
      (level > REACHED_LIMIT ? box(left, top, right - left, height, BAND) : '') +
      line([left, top + height], [right, top + height], INK.grid) +
      text(label, left - 8, top + height / 2 + 4, { size: SIZE, anchor: 'end' }),
  ),
  line([left, bottom], [right, bottom], INK.axis),
  ...ticks.map((tick) =>
    text(tick.text, tick.x, tick.y, { size: SIZE, fill: INK.soft, anchor: tick.anchor }),
  ),
  line([left, split], [right, split], INK.axis, { 'stroke-width': 1.5 }),
  line([limit.x, limit.y + 5], [limit.x, bottom], INK.axis, { 'stroke-width': 1.5 }),
  text(limit.text, limit.anchor === 'start' ? limit.x + 4 : limit.x - 4, limit.y, {
    size: SIZE,
    fill: INK.soft,
    anchor: limit.anchor,
  }),
  ...captions.map((one) =>
    text(one.text, one.x, one.y, { size: SIZE, anchor: one.anchor, strong: true, halo: true }),
  ),
]

const placed = ({ points }: EvaluationLayout): string[] =>
  points.map(
    ({ number, area, x, y, label }) =>
      shape(area, x, y) +
      text(number, label.x, y + 4, { size: SIZE, anchor: label.anchor, halo: true }),
  )
