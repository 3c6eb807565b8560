import type { Meeting, StatusReport } from '@koreplan/contract'
import { EXAMPLE_PLAN } from '@koreplan/seeds'
import { expect, test } from 'vitest'
import { clockOf, testApp } from '../../test-app.ts'
import { addExampleReports } from './example.ts'

test('the example’s reports are frozen as any, presented, and made once', async () => {
  const api = await testApp('example')
  const context = { db: api.db, clock: clockOf('2008-11-01') }
  await addExampleReports(context, EXAMPLE_PLAN)
  await addExampleReports(context, EXAMPLE_PLAN)
  const { items } = (await api.get('/status-reports?asOf=2008-11-01')).json<{
    items: StatusReport[]
  }>()
  expect(items.map(({ number, state, asOf }) => [number, state, asOf])).toEqual([
    [2, 'frozen', '2008-04-29'],
    [1, 'frozen', '2007-11-27'],
  ])
  const second = (await api.get('/status-reports/2')).json<StatusReport>()
  expect([second.differences, second.presentedAt.map(({ date }) => date)]).toEqual([
    [],
    ['2008-04-29'],
  ])
  const meeting = (await api.get(`/meetings/${second.presentedAt[0]?.id ?? 0}`)).json<Meeting>()
  expect(meeting.agenda[0]?.statusReport).toMatchObject({ number: 2 })
})
