import type { AgendaItem, Meeting, Problem } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const reasonOf = (reply: { json<T>(): T }) => reply.json<Problem>().reason

describe('once the plan has ended', async () => {
  const api = await testApp('plan', { today: '2010-02-01' })
  const secretariat = await api.as('secretariat')
  const meet = async (date: string) =>
    (await secretariat.post('/meetings', { date, title: 'Efter planen' })).json<Meeting>()

  test('a meeting that has been held takes decisions, and tells them', async () => {
    const { id } = await meet('2010-01-26')
    const body = { kind: 'free', title: 'Eventuelt' }
    const item = (await secretariat.post(`/meetings/${id}/agenda-items`, body)).json<AgendaItem>()
    const position = item.sections.findIndex(({ when }) => when === 'after')
    const path = `/agenda-items/${item.id}/sections/${position}`
    const text = 'Udvalget godkendte det.'
    const reply = await secretariat.patch(path, { text }, item.version)
    expect(reply.statusCode).toBe(200)
    expect(reply.json<AgendaItem>().sections[position]?.text).toBe(text)
  })

  test('a cut-off after its end has come, and a decision is entered', async () => {
    await api.db.prisma.plan.updateMany({ data: { evaluationTo: new Date('2010-05-31') } })
    await secretariat.post('/evaluation', { cutOff: '2010-01-31' })
    const { version } = (await secretariat.get('/evaluation')).json<{ version: number }>()
    const close = { 'if-match': `"v${version}"` }
    expect(reasonOf(await secretariat.post('/evaluation/close', {}, close))).toBe(
      'decisions_missing',
    )
    const { id: meetingId } = await meet('2010-01-27')
    const decided = { meetingId, verdict: 'continue' }
    const reply = await secretariat.post('/evaluation/items/4.2/decision', decided)
    expect(reply.statusCode).toBe(201)
  })

  test('what happened after its end is reported, what lies ahead is not', async () => {
    const report = (date: string) =>
      secretariat.post('/activities/4.2/updates', { date, state: 'in_progress', words: 'Efter' })
    expect((await report('2010-01-31')).statusCode).toBe(201)
    expect((await report('2010-02-02')).json<Problem>().errors).toMatchObject([
      { path: 'date', code: 'in_future' },
    ])
    const { version } = (await secretariat.get('/activities/7.1')).json<{ version: number }>()
    const archived = (await secretariat.del('/activities/7.1', version)).json<object>()
    expect(archived).toMatchObject({ archivedOn: '2009-12-30' })
  })
})

describe('before the plan has begun', async () => {
  const api = await testApp('plan', { today: '2006-09-15' })
  const secretariat = await api.as('secretariat')

  test('a meeting to come has not been held', async () => {
    const body = { date: '2006-12-15', title: 'Før planen' }
    const { id } = (await secretariat.post('/meetings', body)).json<Meeting>()
    const cancelled = await secretariat.post(`/meetings/${id}/cancel`, { reason: 'Udsat' })
    expect(cancelled.statusCode).toBe(204)
  })

  test('figures are those of its first day, and rules ask for the day it is', async () => {
    expect((await api.get('/api/v1/plans')).json<{ items: object[] }>().items).toMatchObject([
      { today: '2007-01-01', day: '2006-09-15' },
    ])
    const { version } = (await secretariat.get('/activities/7.1')).json<{ version: number }>()
    const archived = (await secretariat.del('/activities/7.1', version)).json<object>()
    expect(archived).toMatchObject({ archivedOn: '2006-09-14' })
  })
})
