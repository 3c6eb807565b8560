import type { FigureDifference, StatusFigures } from '@koreplan/contract'
import { differencesBetween, type Difference, type Freezable, type IsoDate } from '@koreplan/domain'
import { figuresOn } from '../../plan-state/figures.ts'
import type { PlanState, StatusReportRecord } from '../../plan-state/records.ts'
import { rowsOn } from '../activities/rows.ts'
import { dashboardOn } from '../dashboard/reads.ts'

/** Every figure that a status report as of a date is made of. */
export function statusFigures(plan: PlanState, asOf: IsoDate): StatusFigures {
  const { progress, pool, areas } = dashboardOn(plan, asOf)
  const { whyNull: _, ...counted } = progress
  const { overspent: __, ...account } = pool
  return {
    progress: counted,
    pool: account,
    minutes: [...figuresOn(plan, asOf).minutes.values()].reduce((sum, minutes) => sum + minutes, 0),
    areas: areas.map(({ timetableNote: _note, whyNull: _why, ...area }) => area),
    activities: rowsOn(plan, asOf).map((row) => ({
      number: row.number,
      title: row.title,
      area: row.area.number,
      state: row.state,
      progress: row.progress,
      expected: row.expected,
      schedule: row.schedule,
      committedOre: row.committedOre,
      spentOre: row.spentOre,
      minutesUsed: row.minutesUsed,
    })),
  }
}

/** The figures that a report was frozen with. Refuses nothing: only a frozen report has them. */
export function frozenFigures({ figures, number }: StatusReportRecord): StatusFigures {
  if (figures === null) throw new Error(`status report ${number} is not frozen`)
  return (JSON.parse(figures) as { figures: StatusFigures }).figures
}

/** Names and places are no figures: what is renamed later is no difference. */
const NAMES = new Set(['title', 'shortTitle', 'area'])

/** Where the figures of a report's date are others now than they were frozen as, in the frozen order. */
export function differencesOf(plan: PlanState, report: StatusReportRecord): FigureDifference[] {
  if (report.frozenAt === null) return []
  const was = byPresentNumbers(plan, frozenFigures(report))
  const is = statusFigures(plan, report.asOf)
  const titles = titlesOf(was, is)
  return differencesBetween(was as Freezable, is as Freezable).flatMap((difference) =>
    toldOf(difference, titles),
  )
}

/** An activity that has moved since is the same one: it is held against itself, by the number that it has now. */
const byPresentNumbers = (
  { formerNumbers }: Pick<PlanState, 'formerNumbers'>,
  figures: StatusFigures,
): StatusFigures => ({
  ...figures,
  activities: figures.activities.map((one) => ({
    ...one,
    number: formerNumbers.get(one.number) ?? one.number,
  })),
})

type Titles = ReadonlyMap<string, string>

function titlesOf(was: StatusFigures, is: StatusFigures): Titles {
  const both = [is, was].flatMap(({ areas, activities }) => [
    ...areas.map(({ number, shortTitle }) => [`areas/${number}`, shortTitle] as const),
    ...activities.map(({ number, title }) => [`activities/${number}`, title] as const),
  ])
  return new Map(both)
}

const OF = { areas: 'area', activities: 'activity' } as const

function toldOf({ path, was = null, is = null }: Difference, titles: Titles): FigureDifference[] {
  const [part = '', ...rest] = path
  if (part !== 'areas' && part !== 'activities') {
    // Why there is no forecast says no more than that there is none.
    if (rest[0] === 'forecastMissing') return []
    const figure = part === 'minutes' ? part : rest.join('.')
    return [{ of: part === 'pool' ? 'pool' : 'plan', number: null, title: null, figure, was, is }]
  }
  const [number = '', ...figure] = rest
  if (NAMES.has(figure[0] ?? '')) return []
  // A whole activity that is there no more, or was not: the fact that it is tells enough.
  const isWhole = figure.length === 0
  return [
    {
      of: OF[part],
      number,
      title: titles.get(`${part}/${number}`) ?? null,
      figure: isWhole ? 'there' : figure.join('.'),
      was: isWhole ? was !== null : was,
      is: isWhole ? is !== null : is,
    },
  ]
}
