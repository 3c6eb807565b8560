import type { Timeline } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')

const timeline = async (query = '') =>
  (await api.get(`/timeline?asOf=2008-11-01${query}`)).json<Timeline>()
const rowOf = async (number: string, query = '') => {
  const { rows } = await timeline(query)
  return rows.find((row) => row.number === number)
}

describe('the timeline', () => {
  test('has every activity of the plan in one reply, with the plan’s period and evaluation', async () => {
    expect(await timeline()).toMatchObject({
      asOf: '2008-11-01',
      period: { start: '2007-01-01', end: '2009-12-31' },
      evaluation: { from: '2009-03-01', to: '2009-05-31', precision: 'season' },
      total: 33,
      rows: { length: 33 },
    })
  })

  test('says of each activity the same as the list', async () => {
    const { rows } = await timeline()
    const list = (await api.get('/activities?asOf=2008-11-01')).json<{ items: unknown[] }>()
    const figures = rows.map(({ number, state, progress, expected, schedule }) => ({
      number,
      state,
      progress,
      expected,
      schedule,
    }))
    expect(list.items).toMatchObject(figures)
  })

  test('lets the plan’s period stand in, and gives none to what has no timetable', async () => {
    expect(await rowOf('1.1')).toMatchObject({
      scheduleKind: 'plan_period',
      start: '2007-01-01',
      end: '2009-12-31',
    })
    expect(await rowOf('2.1')).toMatchObject({ scheduleKind: 'ongoing', start: null, end: null })
  })

  test('counts a recurring duty by its occurrences against each year’s target', async () => {
    const meetings = (await rowOf('7.1'))?.targets[0]
    expect(meetings).toMatchObject({ unit: 'møder', approximate: true })
    expect(meetings?.years.at(-1)).toEqual({ year: 2008, actual: 11, target: 15 })
    const dates = meetings?.occurrences.map(({ date }) => date) ?? []
    expect(dates.filter((date) => date.startsWith('2008'))).toHaveLength(11)
    expect(dates).toEqual(dates.toSorted())
  })

  test('leaves out an occurrence that was voided or lies after the date', async () => {
    const before = (await rowOf('7.1'))?.targets[0]?.occurrences.length ?? 0
    await api.db.pool.query(
      `UPDATE measurement SET voided_at = now(), void_reason = 'Aflyst', voided_by = 'Prøve'
       WHERE id = (SELECT min(measurement.id) FROM measurement
         JOIN indicator ON indicator.id = indicator_id WHERE unit = 'møder' AND approximate)`,
    )
    expect((await rowOf('7.1'))?.targets[0]?.occurrences).toHaveLength(before - 1)
    const early = (await api.get('/timeline?asOf=2007-01-01')).json<Timeline>()
    expect(early.rows.flatMap(({ targets }) => targets[0]?.occurrences ?? [])).toEqual([])
  })

  test('counts and spans the areas over what is asked for, sub-areas taken in', async () => {
    const { areas, rows } = await timeline('&area=3.2')
    expect(rows.map(({ number }) => number)).toEqual(['3.2.1', '3.2.2', '3.2.3'])
    const area = (number: string) => areas.find((one) => one.number === number)
    expect(area('3')).toMatchObject({ activities: 3, parent: null })
    expect(area('3.2')).toMatchObject({ activities: 3, parent: '3' })
    expect(area('3.1')).toMatchObject({ activities: 0, start: null, end: null })
    expect(area('3')?.start).toBe(rows.map(({ start }) => start ?? '').toSorted()[0])
  })

  test('shows a milestone completed later as not completed yet', async () => {
    const all = await timeline()
    const first = all.rows.flatMap(({ milestones }) => milestones).find((one) => one.completedOn)
    const before = (await api.get('/timeline?asOf=2007-01-01')).json<Timeline>()
    expect(
      before.rows.flatMap(({ milestones }) => milestones).find(({ id }) => id === first?.id),
    ).toMatchObject({ completedOn: null })
  })
})
