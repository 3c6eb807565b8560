import type { Dashboard, HourFigures, Resources } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')

const matrix = async (query: string) =>
  (await api.get(`/resources?asOf=2008-11-01&${query}`)).json<Resources>()

const FIGURES = [
  'allocatedMinutes',
  'proposedMinutes',
  'usedMinutes',
  'expectedMinutes',
  'differenceMinutes',
] as const satisfies (keyof HourFigures)[]

const sums = (rows: readonly HourFigures[]) =>
  Object.fromEntries(
    FIGURES.map((key) => {
      const given = rows.map((row) => row[key]).filter((figure) => figure !== null)
      return [key, given.length === 0 ? null : given.reduce((sum, figure) => sum + figure, 0)]
    }),
  )

test.each(['year=2008', 'year=2009', 'by=area', 'by=activity', 'by=activity&year=2007'])(
  'the total is the same by cells, units and columns: %s',
  async (query) => {
    const { units, columns, cells, total } = await matrix(query)
    expect(sums(units)).toEqual(total)
    expect(sums(columns)).toEqual(total)
    expect(sums(cells)).toEqual(total)
  },
)

test('a year tells what is allocated, used and expected by the date, unit by area', async () => {
  const { units, columns, cells, years, course } = await matrix('year=2008')
  expect(years).toEqual([2007, 2008, 2009])
  const secretariat = units.find(({ name }) => name === 'Erhvervssekretariatet')
  expect(secretariat?.allocatedMinutes).toBe(108_000)
  const cell = cells.find((one) => one.unitId === secretariat?.id && one.number === '7')
  // 305 of 366 days are gone.
  expect(cell).toMatchObject({ allocatedMinutes: 54_000, expectedMinutes: 45_000 })
  expect(columns.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  const points = course.find(({ unitId }) => unitId === secretariat?.id)?.points ?? []
  expect(points.findLast(({ usedMinutes }) => usedMinutes !== null)).toEqual({
    date: '2008-11-01',
    usedMinutes: secretariat?.usedMinutes,
    expectedMinutes: secretariat?.expectedMinutes,
  })
})

test('what is proposed alone is told apart, and the years add up to the plan', async () => {
  const next = await matrix('year=2009')
  expect(next.total).toMatchObject({ allocatedMinutes: null, usedMinutes: null })
  expect(next.total.proposedMinutes).toBeGreaterThan(0)
  const years = await Promise.all([2007, 2008, 2009].map((year) => matrix(`year=${year}`)))
  expect(sums(years.map(({ total }) => total))).toEqual((await matrix('')).total)
})

test('by activity the same hours are used, and none are allocated', async () => {
  const byArea = await matrix('year=2008')
  const byActivity = await matrix('year=2008&by=activity')
  expect(byActivity.total).toMatchObject({
    usedMinutes: byArea.total.usedMinutes,
    allocatedMinutes: null,
  })
  for (const unit of byArea.units)
    expect(byActivity.units.find(({ id }) => id === unit.id)?.usedMinutes).toBe(unit.usedMinutes)
})

test('a year that is no number is refused', async () => {
  expect((await api.get('/resources?year=now')).statusCode).toBe(400)
})

test('the overview tells of a unit that has used more than its hours', async () => {
  // Nothing is approved for 2009, and none of it is used before the date.
  const { attention } = (await api.get('/dashboard?asOf=2008-11-01')).json<Dashboard>()
  const { units } = await matrix('year=2008')
  const over = units
    .filter(({ usedMinutes, allocatedMinutes }) => (usedMinutes ?? 0) > (allocatedMinutes ?? 0))
    .map(({ name }) => name)
  expect(
    attention.flatMap((one) => (one.kind === 'hours_exceeded' ? [one.unit] : [])).toSorted(),
  ).toEqual(over.toSorted())
})
