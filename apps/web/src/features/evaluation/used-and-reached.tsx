import type { Evaluation, EvaluationRow } from '@koreplan/contract'
import { areaShape, layoutEvaluation, type EvaluationLayout } from '@koreplan/charts'
import { focusAreaOf, perPoint, pictureOf, QUADRANTS, type ResourceMeasure } from '@koreplan/domain'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn, type ChartTable } from '../../charts/chart-table.ts'
import { useFormat } from '../../lib/format.ts'
import { usePlan } from '../plan/use-place.ts'
import { EvaluationPicture } from './evaluation-picture.tsx'
import { AreaMark } from './area-mark.tsx'
import { PointLinks, type ReadPoint } from './point-links.tsx'
import { useEvaluationTexts } from './use-evaluation-texts.ts'
import { useLevelWords } from './use-level-words.ts'
import { inUnit, useUnitWords } from './use-unit-words.ts'

interface Props {
  evaluation: Evaluation
  /** Those that the filter leaves. */
  shown: readonly EvaluationRow[]
  measure: ResourceMeasure | undefined
}

/** As many as a title names. */
const NAMED = 4

const pictured = (rows: readonly EvaluationRow[], measure: ResourceMeasure) =>
  pictureOf(
    rows.map((row) => ({ ...row, goalAttainment: row.assessment.goalAttainment })),
    measure,
  )
type Picture = ReturnType<typeof pictured>

/** Each activity at what it used and what it reached; the limits are those of the whole plan, whatever is shown. */
export function UsedAndReached({ evaluation, shown, measure = 'money' }: Props) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const words = useUnitWords(measure)
  const levelOf = useLevelWords()
  const areas = useAreas(evaluation.rows)
  const picture = pictured(evaluation.rows, measure)
  const numbers = new Set(shown.map(({ number }) => number))
  const placed = picture.placed.filter(({ activity }) => numbers.has(activity.number))
  const without = picture.without.filter(({ number }) => numbers.has(number)).length
  const at = (row: EvaluationRow): number =>
    areas.findIndex(({ number }) => number === focusAreaOf(row.area.number))
  const points = placed.map(({ activity, across, up }) => ({
    number: activity.number,
    area: at(activity),
    across: inUnit(measure, across),
    up,
  }))
  const used = new Set(points.map(({ area }) => area))
  const layout = (width: number): EvaluationLayout =>
    layoutEvaluation(
      points,
      inUnit(measure, picture.limit),
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
function useFinding(placed: Picture['placed']): string {
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

/** The focus areas in their order, each with the shape of its place. */
function useAreas(rows: readonly EvaluationRow[]) {
  const names = new Map(
    (usePlan()?.areas ?? []).map(({ number, shortTitle }) => [number, shortTitle]),
  )
  return [...new Set(rows.map(({ area }) => focusAreaOf(area.number)))].map((number) => ({
    number,
    name: `${number} ${names.get(number) ?? ''}`.trim(),
  }))
}

/** The same figures as a table, quarter by quarter. */
function useTable(placed: Picture['placed']): ChartTable {
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
