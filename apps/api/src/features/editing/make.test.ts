import type { Activity, ActivityRow, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')

const listed = async (query = '') =>
  (await api.get(`/activities?limit=500${query}`)).json<{ items: ActivityRow[] }>().items

test('a new activity is the last of its area, under the next number', async () => {
  const reply = await secretariat.post('/activities', {
    area: '4',
    title: 'Grøn vækst',
    scheduleKind: 'dated',
    startDate: '2008-01-01',
    endDate: '2009-01-01',
    lead: 'Miljø og Teknik',
    units: ['Miljø og Teknik'],
  })
  expect(reply.statusCode).toBe(201)
  const { number, version } = reply.json<{ number: string; version: number }>()
  expect(reply.headers.location).toMatch(new RegExp(`/activities/${number}$`))
  const made = (
    await api.app.inject({ url: String(reply.headers.location), headers: secretariat.headers })
  ).json<Activity>()
  expect(made).toMatchObject({ number, version, title: 'Grøn vækst', weight: 1 })
  const inArea = (await listed('&area=4')).map((row) => row.number)
  expect(inArea.at(-1)).toBe(number)
  expect(made.next).toBe('5.1')
})

test('one in a sub-area is numbered below it', async () => {
  const reply = await secretariat.post('/activities', {
    area: '3.1',
    title: 'Ny',
    scheduleKind: 'plan_period',
  })
  expect(reply.json()).toMatchObject({ number: '3.1.3' })
})

test('what a kind of timetable needs is asked for, and unknown names are named', async () => {
  const reply = await secretariat.post('/activities', {
    area: '44',
    title: 'Ny',
    scheduleKind: 'ongoing',
  })
  expect(reply.json<Problem>().errors).toMatchObject([{ path: 'area', code: 'unknown_name' }])
  const other = await secretariat.post('/activities', {
    area: '4',
    title: 'Ny',
    scheduleKind: 'ongoing',
    startDate: '2008-01-01',
    lead: 'Ingen',
  })
  expect(other.json<Problem>().errors).toMatchObject([
    { path: 'lead', code: 'unknown_name' },
    { path: 'startDate', code: 'not_for_kind' },
    { path: 'ongoingReason', code: 'required' },
  ])
})

test('two made at the same moment get a number each', async () => {
  const body = { area: '6', title: 'Samtidig', scheduleKind: 'plan_period' }
  const replies = await Promise.all(
    Array.from({ length: 5 }, () => secretariat.post('/activities', body)),
  )
  expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201])
  expect(new Set(replies.map((reply) => reply.json<{ number: string }>().number)).size).toBe(5)
})

test('the list without a sort is in the plan’s order, which the real plan’s numbers follow', async () => {
  const seeded = (await listed()).filter(({ title }) => !/^(Ny|Samtidig|Grøn vækst)$/.test(title))
  const byNumber = (await listed('&sort=number')).filter((row) =>
    seeded.some(({ number }) => number === row.number),
  )
  expect(seeded.map(({ number }) => number)).toEqual(byNumber.map(({ number }) => number))
})
