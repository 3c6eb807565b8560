import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import {
  areaShape,
  evaluationPoints,
  layoutEvaluation,
  type EvaluationLayout,
} from '@koreplan/charts'
import { perPoint, QUADRANTS, type ResourceMeasure } from '@koreplan/domain'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn, type ChartTable } from '../../charts/chart-table.ts'
import { useFormat } from '../../lib/format.ts'
import { usePlan } from '../plan/use-place.ts'
import { EvaluationPicture } from './evaluation-picture.tsx'
import { AreaMark } from './area-mark.tsx'
import { PointLinks, type ReadPoint } from './point-links.tsx'
import { useEvaluationTexts } from './use-evaluation-texts.ts'
import { useLevelWords } from './use-level-words.ts'
import { useUnitWords } from './use-unit-words.ts'

interface Props {
  evaluation: Evaluation
  /** Those that the filter leaves. */
  shown: readonly EvaluationRow[]
  measure: ResourceMeasure | undefined
}

/** As many as a title names. */
const NAMED = 4

type Placed = ReturnType<typeof evaluationPoints<EvaluationRow>>['placed']

/** Each activity at what it used and what it reached; the limits are those of the whole plan, whatever is shown. */
export function UsedAndReached({ evaluation, shown, measure = 'money' }: Props) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const words = useUnitWords(measure)
  const levelOf = useLevelWords()
  const picture = evaluationPoints(evaluation.rows, measure)
  const areas = useNamed(picture.areas)
  const numbers = new Set(shown.map(({ number }) => number))
  const placed = picture.placed.filter(({ activity }) => numbers.has(activity.number))
  const without = picture.without.filter(({ number }) => numbers.has(number)).length
  const points = placed.map(({ point }) => point)
  const used = new Set(points.map(({ area }) => area))
  const layout = (width: number): EvaluationLayout =>
    layoutEvaluation(
      points,
      picture.axisLimit,
      {
        level: levelOf,
        value: words.inPicture,
        limit: t('limit', { value: words.exact(picture.limit) }),
        quadrant: t('quadrant', { returnObjects: true }),
      },
      width,
    )
  const readings = (): ReadonlyMap<string, ReadPoint> =>
    new Map(
      placed.map(({ activity, across, up, quadrant }) => [
        activity.number,
        {
          title: `${activity.number} ${activity.title}`,
          lines: [
            { label: t(`measure.${measure}`), value: words.exact(across) },
            { label: t('goal'), value: t('goalOf', { n: up }) },
            { label: t('placement'), value: t(`quadrant.${quadrant}`) },
          ],
        },
      ]),
    )
  return (
    <ChartFrame
      id="used-and-reached"
      title={useFinding(placed)}
      subtitle={t(`picture.${measure}`, { date: format.longDate(evaluation.figuresAsOf) })}
      legend={areas.flatMap(({ number, name }, index) =>
        used.has(index)
          ? [{ key: number, label: name, mark: <AreaMark shape={areaShape(index)} /> }]
          : [],
      )}
      notes={[
        ...(without > 0 ? [t('without', { count: without })] : []),
        t('limitNote'),
        ...(measure === 'share' ? [t('shareNote')] : []),
      ]}
      table={useTable(placed)}
      draw={(width, name) => <EvaluationPicture layout={layout(width)} {...name} />}
      over={(width, drawing) => (
        <>
          {drawing}
          <PointLinks layout={layout(width)} readings={readings()} width={width} />
        </>
      )}
    />
  )
}

/** Who used much and reached little, those who used most first. */
function useFinding(placed: Placed): string {
  const t = useEvaluationTexts()
  const format = useFormat()
  if (placed.length === 0) return t('finding.none')
  const lagging = placed
    .filter(({ quadrant }) => quadrant === 'much_used_little_reached')
    .toSorted((a, b) => b.across - a.across)
    .map(({ activity }) => activity.number)
  const count = lagging.length
  if (count === 0) return t('finding.good')
  const numbers = format.list(lagging.slice(0, NAMED))
  return count > NAMED
    ? t('finding.many', { count, numbers })
    : t('finding.some', { count, numbers })
}

/** Focus areas with their names. */
function useNamed(areas: readonly string[]) {
  const names = new Map(
    (usePlan()?.areas ?? []).map(({ number, shortTitle }) => [number, shortTitle]),
  )
  return areas.map((number) => ({ number, name: `${number} ${names.get(number) ?? ''}`.trim() }))
}

/** The same figures as a table, quarter by quarter. */
function useTable(placed: Placed): ChartTable {
  const t = useEvaluationTexts()
  const cells = cellsIn(useFormat())
  const columns = [
    t('activity'),
    t('placement'),
    t('spent'),
    t('hours'),
    t('goal'),
    t('spentPerPoint'),
    t('hoursPerPoint'),
  ]
  const whole = (value: number | null) => (value === null ? null : Math.round(value))
  return {
    columns,
    rows: QUADRANTS.flatMap((quadrant) =>
      placed
        .filter((one) => one.quadrant === quadrant)
        .map(({ activity, up }) => [
          cells.text(`${activity.number} ${activity.title}`),
          cells.text(t(`quadrant.${quadrant}`)),
          cells.amount(activity.spentOre),
          cells.hours(activity.minutesUsed),
          cells.count(up),
          cells.amount(whole(perPoint(activity.spentOre, up))),
          cells.hours(whole(perPoint(activity.minutesUsed, up))),
        ]),
    ),
  }
}
