import type { CalendarFeed, Problem } from '@koreplan/contract'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const member = await api.as('member')

type Made = CalendarFeed & { address: string }

const make = async (who: Caller, scope: 'plan' | 'own' = 'plan'): Promise<Made> =>
  (await who.post('/calendar-feeds', { scope })).json<Made>()
const pathOf = ({ address }: Made): string => new URL(address).pathname
/** As a calendar program asks: without a session. */
const fetched = (path: string, headers = {}) => api.app.inject({ url: path, headers })

/** Read by another program than the one that wrote it. */
async function calendarAt(path: string) {
  const reply = await fetched(path)
  expect([reply.statusCode, reply.headers['content-type']]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  const calendar = new ICAL.Component(ICAL.parse(reply.body) as unknown[])
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((e) => new ICAL.Event(e)) }
}
const summariesAt = async (path: string): Promise<string[]> =>
  (await calendarAt(path)).events.map(({ summary }) => summary)

describe('a calendar', () => {
  test('is read by another program: its name, and every event with one identity', async () => {
    const { calendar, events } = await calendarAt(pathOf(await make(member)))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toMatch(/\(eksempel\)$/)
    expect(events.length).toBeGreaterThan(10)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const { startDate, endDate, summary } of events) {
      expect([summary, endDate.compare(startDate)]).toEqual([summary, 1])
      expect(summary.match(/\(eksempel\)/g)).toHaveLength(1)
      expect(summary).toMatch(/ \(eksempel\)$/)
    }
  })

  test('has the evaluation window from its first day to its last, and where the page tells of it', async () => {
    const { events } = await calendarAt(pathOf(await make(member)))
    const window = events.find(({ summary }) => summary.startsWith('Evaluering'))
    expect(window?.summary).toBe('Evaluering (forår 2009) (eksempel)')
    // The end of a span is the day after its last.
    expect([String(window?.startDate), String(window?.endDate)]).toEqual([
      '2009-03-01',
      '2009-06-01',
    ])
    expect(window?.component.getFirstPropertyValue('url')).toBe(
      'http://localhost:80/evaluation?plan=erhvervspolitik-2007-2009',
    )
  })

  test('has the committee’s meetings: by the hour where it is known, else as whole days', async () => {
    const path = pathOf(await make(member))
    const { events } = await calendarAt(path)
    const meetings = events.filter(({ uid }) => uid.startsWith('meeting-'))
    expect(meetings).toHaveLength(9)
    const at = (day: string) =>
      meetings.map(({ startDate }) => String(startDate)).find((start) => start.startsWith(day))
    // 16.30 in Copenhagen, in summer and in winter.
    expect([at('2008-08-26'), at('2008-11-25')]).toEqual([
      '2008-08-26T14:30:00Z',
      '2008-11-25T15:30:00Z',
    ])
    expect(meetings[0]?.location).toBe('Ballerup Rådhus')
    await api.db.pool.query(`UPDATE meeting SET starts_at = NULL WHERE date = '2007-02-27'`)
    const whole = (await calendarAt(path)).events[0]
    expect([String(whole?.startDate), String(whole?.endDate)]).toEqual(['2007-02-27', '2007-02-28'])
  })

  test('says of a meeting that was cancelled that it was', async () => {
    const path = pathOf(await make(member))
    await api.db.pool.query(
      `UPDATE meeting SET cancelled_at = now(), cancelled_by = 'x', cancel_reason = 'For få punkter'
       WHERE date = '2008-11-25'`,
    )
    const { events } = await calendarAt(path)
    const meeting = events.find(({ summary }) => summary.startsWith('Aflyst'))
    expect(meeting?.summary).toBe('Aflyst: Udvalgsmøde, november 2008 (eksempel)')
    expect(meeting?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(meeting?.description).toBe('For få punkter')
  })

  test('says of steps and activities that are finished that they are, and leaves out what was voided', async () => {
    const secretariat = await api.as('secretariat')
    const path = pathOf(await make(secretariat))
    const dueDate = '2009-01-15'
    const step = async (title: string) =>
      (await secretariat.post('/activities/4.2/milestones', { title, dueDate })).json<{
        id: number
        version: number
      }>()
    const done = await step('Trin A')
    const gone = await step('Trin B')
    await step('Trin C')
    await secretariat.patch(
      `/activities/4.2/milestones/${done.id}`,
      { completedOn: '2008-10-01' },
      done.version,
    )
    await secretariat.post(`/activities/4.2/milestones/${gone.id}/void`, { reason: 'Bortfaldet' })
    const steps = (await summariesAt(path)).filter((summary) => summary.includes('Trin'))
    expect(steps).toEqual([
      'Delmål nået: Trin A (4.2) (eksempel)',
      'Delmål: Trin C (4.2) (eksempel)',
    ])
  })

  test('counts a thing’s sequence up when it changes, under the same identity', async () => {
    const secretariat = await api.as('secretariat')
    const path = pathOf(await make(secretariat))
    const made = await secretariat.post('/activities/4.3/milestones', {
      title: 'Flyttes',
      dueDate: '2009-02-01',
    })
    const { id, version } = made.json<{ id: number; version: number }>()
    const event = async () =>
      (await calendarAt(path)).events.find(({ summary }) => summary.includes('Flyttes'))
    const before = await event()
    await secretariat.patch(`/activities/4.3/milestones/${id}`, { dueDate: '2009-02-15' }, version)
    const after = await event()
    expect(after?.uid).toBe(before?.uid)
    expect(String(after?.startDate)).toBe('2009-02-15')
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity)
    // When it was recorded, not when it is asked for.
    expect(String(after?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T12:00:00Z')
  })

  test('is for its owner alone to keep, and answered with 304 until the plan changes', async () => {
    const secretariat = await api.as('secretariat')
    const path = pathOf(await make(secretariat))
    const first = await fetched(path)
    expect(first.headers['cache-control']).toBe('private, no-cache')
    const headers = { 'if-none-match': String(first.headers.etag) }
    expect((await fetched(path, headers)).statusCode).toBe(304)
    await secretariat.post('/activities/4.2/milestones', { title: 'Nyt', dueDate: '2009-03-01' })
    expect((await fetched(path, headers)).statusCode).toBe(200)
  })
})

describe('what one follows', () => {
  const numbersAt = async (path: string): Promise<Set<string | undefined>> =>
    new Set(
      (await calendarAt(path)).events.map(
        ({ component }) =>
          /activities\/([\d.]+)/.exec(String(component.getFirstPropertyValue('url')))?.[1],
      ),
    )

  test('is, to a unit’s contact person, what the own unit leads or takes part in', async () => {
    const unit = 'Miljø og Teknik'
    const contact = await api.as('unit_contact', unit)
    const own = await numbersAt(pathOf(await make(contact, 'own')))
    const all = await numbersAt(pathOf(await make(contact)))
    const { rows } = await api.db.pool.query<{ number: string }>(
      `SELECT a.number FROM activity a JOIN unit u ON u.name = $1
       WHERE a.lead_unit_id = u.id OR EXISTS (SELECT FROM activity_unit WHERE activity_id = a.id AND unit_id = u.id)`,
      [unit],
    )
    const ofUnit = rows.map(({ number }) => number)
    expect([...own].filter((number) => number !== undefined && !ofUnit.includes(number))).toEqual(
      [],
    )
    expect(own.size).toBeGreaterThan(1)
    expect(all.size).toBeGreaterThan(own.size)
  })

  test('is, to anybody, what one has talked on; without it the evaluation is still there', async () => {
    const chair = await api.as('chair')
    const path = pathOf(await make(chair, 'own'))
    expect(await summariesAt(path)).toContain('Evaluering (forår 2009) (eksempel)')
    expect((await numbersAt(path)).has('4.2')).toBe(false)
    await chair.post('/activities/4.2/comments', { text: 'Hvornår er I færdige?' })
    expect((await numbersAt(path)).has('4.2')).toBe(true)
  })
})

describe('a secret address', () => {
  test('of a plan that is not there is refused, also to who may see every plan', async () => {
    const administrator = await api.as('administrator')
    const reply = await administrator.post('/api/v1/plans/findes-ikke/calendar-feeds', {
      scope: 'plan',
    })
    expect([reply.statusCode, reply.json<Problem>().type]).toEqual([
      404,
      'urn:koreplan:problem:plan_not_found',
    ])
  })

  test('is shown once, and kept as a hash', async () => {
    const made = await make(member)
    expect(made.address).toMatch(/^http:\/\/localhost:80\/calendar\/[\w-]{43}\.ics$/)
    const token = pathOf(made).slice('/calendar/'.length, -'.ics'.length)
    const { rows } = await api.db.pool.query<{ all: string }>(
      `SELECT jsonb_agg(to_jsonb(f))::text || (SELECT jsonb_agg(to_jsonb(e))::text FROM audit_event e)
         AS all FROM calendar_feed f`,
    )
    expect(rows[0]?.all).not.toContain(token)
    expect((await member.get('/calendar-feeds')).body).not.toContain(token)
  })

  test('tells its owner when it was used last', async () => {
    const made = await make(member)
    const lastUsed = async () =>
      (await member.get('/calendar-feeds'))
        .json<{ items: CalendarFeed[] }>()
        .items.find(({ id }) => id === made.id)?.lastUsed
    expect(await lastUsed()).toBeNull()
    await fetched(pathOf(made))
    expect(await lastUsed()).toBe('2026-11-24T12:00:00.000Z')
  })

  test('that is withdrawn is answered as one that never was', async () => {
    const made = await make(member)
    expect((await fetched(pathOf(made))).statusCode).toBe(200)
    const other = await (await api.as('member')).del(`/calendar-feeds/${made.id}`)
    expect(other.statusCode).toBe(404)
    expect((await member.del(`/calendar-feeds/${made.id}`)).statusCode).toBe(204)
    expect((await member.del(`/calendar-feeds/${made.id}`)).statusCode).toBe(404)
    const [withdrawn, unknown] = await Promise.all(
      [pathOf(made), '/calendar/findes-ikke.ics'].map(async (path) => {
        const reply = await fetched(path)
        const { instance: _, ...told } = reply.json<Problem>()
        return { status: reply.statusCode, told }
      }),
    )
    expect(withdrawn?.status).toBe(404)
    expect(withdrawn).toEqual(unknown)
  })

  test('lets in nobody once its owner may not read the plan, or is disabled', async () => {
    const leaver = await api.as('member')
    const path = pathOf(await make(leaver))
    const boss = await api.as('administrator')
    await boss.post(`/api/v1/users/${leaver.id}/disable`)
    expect((await fetched(path)).statusCode).toBe(404)
    await boss.post(`/api/v1/users/${leaver.id}/enable`)
    expect((await fetched(path)).statusCode).toBe(200)
    await api.db.pool.query('DELETE FROM role_grant WHERE user_id = $1', [leaver.id])
    expect((await fetched(path)).statusCode).toBe(404)
  })

  test('is made and withdrawn by a person, not by a program, and for no plan one may not read', async () => {
    const asked = { name: 'Regneark' }
    const { token } = (await member.post('/api/v1/tokens', asked)).json<{ token: string }>()
    const headers = { authorization: `Bearer ${token}` }
    expect((await api.nobody.post('/calendar-feeds', {}, headers)).statusCode).toBe(403)
    const elsewhere = await member.post(`${PLAN}-en-anden/calendar-feeds`)
    expect(elsewhere.json<Problem>().type).toMatch(/plan_not_found/)
  })

  test('is told of in the audit log, and not in the plan’s history', async () => {
    const made = await make(member, 'own')
    await member.del(`/calendar-feeds/${made.id}`)
    const events = await api.db.prisma.auditEvent.findMany({
      where: { action: 'account.calendar', userId: member.id },
      orderBy: { id: 'desc' },
      take: 2,
    })
    const title = expect.stringContaining('rhverv') as string
    expect(events).toMatchObject([
      { planId: null, before: { plan: title, scope: 'own' }, after: null },
      { planId: null, before: null, after: { plan: title, scope: 'own' } },
    ])
  })

  test('cannot be guessed at, and who guesses keeps nobody from the own calendar', async () => {
    const path = pathOf(await make(member))
    const codes = new Set<number>()
    for (let at = 0; at < 61; at++)
      codes.add((await fetched(`/calendar/gaet-${at}.ics`)).statusCode)
    expect([...codes]).toEqual([404, 429])
    expect((await fetched(path)).statusCode).toBe(200)
  })
})
