import { createHash } from 'node:crypto'
import type { Activity, Assessment, Decision, Evaluation, Problem } from '@koreplan/contract'
import { canonicalText, type Freezable } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { someoneWaits, testApp, type Caller } from '../../test-app.ts'

type Reply = Awaited<ReturnType<Caller['post']>>

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const chair = await api.as('chair')
const director = await api.as('director')

const CUT_OFF = '2008-10-31'
const read = async (asOf = '2008-11-01', who: Caller = chair) =>
  (await who.get(`/evaluation?asOf=${asOf}`)).json<Evaluation>()
const rowOf = async (number: string, asOf?: string) => {
  const row = (await read(asOf)).rows.find((one) => one.number === number)
  if (row === undefined) throw new Error(`${number} is not evaluated`)
  return row
}
const reasonOf = (reply: { json<T>(): T }) => reply.json<Problem>().reason
const item = (number: string) => `/evaluation/items/${number}`
const assess = (number: string, body: object, version = 0, who = secretariat) =>
  who.patch(item(number), body, version)
const close = async (who = secretariat, version?: number) => {
  const seen = version ?? (await read()).version
  return who.post('/evaluation/close', {}, { 'if-match': `"v${seen}"` })
}
const meetingOn = async (date: string) =>
  (await read()).meetings.find((meeting) => meeting.date === date)?.id ?? 0
const decide = async (
  number: string,
  {
    who = chair,
    on = '2008-10-28',
    verdict = 'continue',
    ...more
  }: Record<string, unknown> & {
    who?: Caller
    on?: string
  } = {},
) => who.post(`${item(number)}/decision`, { meetingId: await meetingOn(on), verdict, ...more })

test('before it is opened, nothing is written or decided, and the figures are those of the date', async () => {
  expect(await read()).toMatchObject({
    state: 'not_opened',
    cutOff: null,
    figuresAsOf: '2008-11-01',
  })
  expect(reasonOf(await assess('4.2', { achieved: 'Alt' }))).toBe('evaluation_not_open')
  expect(reasonOf(await decide('4.2'))).toBe('evaluation_not_open')
  expect(reasonOf(await close())).toBe('evaluation_not_open')
  expect(reasonOf(await secretariat.get('/evaluation/frozen'))).toBe('evaluation_not_closed')
})

test('it is opened once, by the secretariat, as of a date within the window or before it', async () => {
  const open = (cutOff: string, who = secretariat) => who.post('/evaluation', { cutOff })
  expect((await open(CUT_OFF, chair)).statusCode).toBe(403)
  expect(reasonOf(await open('2009-06-01'))).toBe('cut_off_outside')
  expect(reasonOf(await open('2006-12-31'))).toBe('cut_off_outside')
  expect((await open('2009-03-31')).statusCode).toBe(201)
  expect(reasonOf(await open(CUT_OFF))).toBe('evaluation_opened')
  const { version, checklist } = await read()
  expect(checklist[0]).toEqual({ kind: 'cut_off_ahead', number: null, isBlocking: true })
  const back = await secretariat.patch('/evaluation', { cutOff: CUT_OFF }, version)
  expect(back.statusCode).toBe(200)
  expect(await read()).toMatchObject({ state: 'open', cutOff: CUT_OFF, figuresAsOf: CUT_OFF })
  const late = await secretariat.patch('/evaluation', { cutOff: '2009-04-01' }, version)
  expect(late.json<Problem>()).toMatchObject({
    status: 412,
    detail: expect.stringMatching(/^Evalueringens skæringsdato er ændret/),
    current: { cutOff: CUT_OFF, version: (await read()).version },
  })
})

test('every activity is in it with the figures of the lists, ongoing and recurring ones too', async () => {
  const { rows, totals } = await read()
  expect(rows).toHaveLength(33)
  expect(new Set(rows.map(({ scheduleKind }) => scheduleKind))).toContain('recurring')
  const list = (await api.get(`/activities?asOf=${CUT_OFF}`)).json<{ items: object[] }>().items
  expect(list).toMatchObject(
    rows.map(({ number, state, schedule, progress, expected, spentOre, minutesUsed, lead }) => ({
      number,
      state,
      schedule,
      progress,
      expected,
      spentOre,
      minutesUsed,
      lead,
    })),
  )
  const [pool] = (await api.get(`/pools?asOf=${CUT_OFF}`)).json<{ items: object[] }>().items
  const { spentOre, openCommittedOre, amountOre } = totals
  expect(pool).toMatchObject({ spentOre, openCommittedOre, amountOre })
})

test('what is written of an activity merges by field, and a recommendation has its reason', async () => {
  const bare = await assess('4.2', { recommendation: 'adjust' })
  expect(bare.json<Problem>().errors).toMatchObject([{ path: 'recommendationReason' }])
  const words = { achieved: 'Aftalen er **på plads**.', goalAttainment: 4 }
  const made = (await assess('4.2', words)).json<Assessment>()
  expect(made).toMatchObject({ ...words, learned: null, writtenBy: expect.any(String) })
  // Read before the first was written: another field merges, the same one is told with both versions.
  expect((await assess('4.2', { learned: 'Begynd før.' })).statusCode).toBe(200)
  const clash = await assess('4.2', { goalAttainment: 2 })
  expect([clash.statusCode, clash.json<Problem>().conflicts]).toMatchObject([
    412,
    [{ field: 'goalAttainment', yours: 2, theirs: 4 }],
  ])
  expect((await rowOf('4.2')).assessment).toMatchObject({ ...words, learned: 'Begynd før.' })
  expect((await assess('4.2', {}, 0, chair)).statusCode).toBe(403)
})

test('what was written is undone, and a decision tells why it is not', async () => {
  const { version } = (await rowOf('1.1')).assessment
  await assess('1.1', { goalAttainment: 5 }, version)
  interface Told {
    items: { id: number; action: string; whyNotUndo: string | null }[]
  }
  const latest = async () =>
    (await secretariat.get('/activities/1.1/history')).json<Told>().items[0] ?? { id: 0 }
  const { id } = await latest()
  expect((await secretariat.post(`/history/${id}/undo`)).statusCode).toBe(200)
  expect((await rowOf('1.1')).assessment.goalAttainment).toBeNull()
  await decide('1.1')
  const made = await latest()
  expect(made).toMatchObject({ action: 'decision.make', whyNotUndo: 'only_followed' })
  expect(reasonOf(await secretariat.post(`/history/${made.id}/undo`))).toBe('only_followed')
})

test('chair and secretariat enter what a held meeting decided; a director is refused', async () => {
  expect((await decide('7.1', { who: director })).statusCode).toBe(403)
  const votes = [{ name: 'Medlem A', vote: 'against' }]
  const reply = await decide('7.1', { verdict: 'adjust', reason: 'Færre møder.', votes })
  expect(reply.statusCode).toBe(201)
  expect(reply.json<Decision>()).toMatchObject({ verdict: 'adjust', date: '2008-10-28', votes })
  const ahead = (await chair.get('/meetings')).json<{ items: { id: number; date: string }[] }>()
  const next = ahead.items.find(({ date }) => date > '2008-11-01')?.id
  const early = await chair.post(`${item('7.1')}/decision`, { meetingId: next, verdict: 'stop' })
  expect(reasonOf(early)).toBe('meeting_ahead')
})

test('a decision is only followed by a later one; both stay, and neither is known before its date', async () => {
  expect(reasonOf(await decide('7.1', { on: '2008-08-26' }))).toBe('later_decision_stands')
  await decide('7.1', { verdict: 'continue', who: secretariat })
  const verdicts = async (asOf: string) =>
    (await rowOf('7.1', asOf)).decisions.map(({ verdict }) => verdict)
  expect(await verdicts('2008-11-01')).toEqual(['continue', 'adjust'])
  expect(await verdicts('2008-10-27')).toEqual([])
})

test('a meeting’s decisions follow its date; it is moved past no other, and not cancelled', async () => {
  const meeting = (
    await secretariat.post('/meetings', { date: '2008-10-30', title: 'Ekstra' })
  ).json<{
    id: number
    version: number
  }>()
  const path = `/meetings/${meeting.id}`
  await decide('7.1', { on: '2008-10-30', verdict: 'stop', who: secretariat })
  const move = async (date: string) => {
    const { version } = (await chair.get(`${path}?asOf=2008-11-01`)).json<{ version: number }>()
    return secretariat.patch(path, { date }, version)
  }
  expect(reasonOf(await move('2008-10-27'))).toBe('decided_order')
  expect(reasonOf(await move('2008-11-02'))).toBe('decided_not_held')
  expect((await move('2008-11-01')).statusCode).toBe(200)
  const [standing] = (await rowOf('7.1')).decisions
  expect(standing).toMatchObject({
    verdict: 'stop',
    date: '2008-11-01',
    meeting: { id: meeting.id, date: '2008-11-01' },
  })
  expect((await rowOf('7.1', '2008-10-31')).decisions[0]?.verdict).toBe('continue')
  expect(reasonOf(await secretariat.post(`${path}/cancel`, { reason: 'x' }))).toBe('meeting_held')
  expect((await move('2008-10-29')).statusCode).toBe(200)
  await decide('7.1', { on: '2008-10-29', verdict: 'continue', who: secretariat })
})

test('it closes with a decision for every activity, and its figures are frozen', async () => {
  expect(reasonOf(await close())).toBe('decisions_missing')
  const { rows } = await read()
  for (const { number, decisions } of rows)
    if (decisions.length === 0)
      await decide(number, { verdict: number === '6.2' ? 'stop' : 'continue' })
  const { checklist, version: seen } = await read()
  expect(checklist.filter(({ isBlocking }) => isBlocking)).toEqual([])
  expect((await close(chair)).statusCode).toBe(403)
  // Somebody moves the cut-off meanwhile: the figures are others than those looked at.
  const moved = await secretariat.patch('/evaluation', { cutOff: '2008-10-30' }, seen)
  const stale = await close(secretariat, seen)
  expect([stale.statusCode, stale.json<Problem>().current]).toEqual([412, moved.json<object>()])
  expect(stale.json<Problem>().detail).toMatch(/^Evalueringens skæringsdato er ændret/)
  const { version: back } = moved.json<{ version: number }>()
  await secretariat.patch('/evaluation', { cutOff: CUT_OFF }, back)
  expect((await secretariat.post('/evaluation/close')).statusCode).toBe(428)
  const { checksum } = (await close()).json<{ checksum: string }>()
  const frozen = await chair.get('/evaluation/frozen')
  expect(frozen.headers.etag).toBe(`"${checksum}"`)
  expect(createHash('sha256').update(frozen.rawPayload).digest('hex')).toBe(checksum)
  expect(canonicalText(frozen.json<Freezable>())).toBe(frozen.body)
  expect(await read()).toMatchObject({ state: 'closed', isFrozen: true, differences: [] })
  expect(reasonOf(await close())).toBe('evaluation_closed')
  const held = await meetingOn('2008-10-28')
  const { version } = (await chair.get(`/meetings/${held}`)).json<{ version: number }>()
  const later = await secretariat.patch(`/meetings/${held}`, { date: '2008-10-29' }, version)
  expect(reasonOf(later)).toBe('decided_frozen')
  expect(reasonOf(await assess('4.2', { achieved: 'Mere' }, 99_999))).toBe('evaluation_closed')
})

test('later facts move nothing in it; where today’s figures differ is told', async () => {
  const before = await chair.get('/evaluation/frozen')
  const { spentOre, minutesUsed } = await rowOf('4.4')
  const entry = { kind: 'expense', date: '2008-10-30', amountOre: 123_400, activity: '4.4' }
  const made = await secretariat.post('/pools/erhvervspulje/entries', { ...entry, text: 'Glemt' })
  expect(made.statusCode).toBe(201)
  await secretariat.post('/activities/4.4/updates', {
    date: '2008-11-01',
    state: 'completed',
    words: 'Efter skæringsdatoen.',
  })
  const { differences } = await read()
  expect(differences).toEqual([
    expect.objectContaining({ number: null, path: ['spentOre'] }),
    { number: '4.4', path: ['spentOre'], was: spentOre, is: spentOre + 123_400 },
  ])
  expect(await rowOf('4.4')).toMatchObject({ spentOre, minutesUsed })
  expect((await chair.get('/evaluation/frozen')).body).toBe(before.body)
})

test('after closing, a later decision can still follow', async () => {
  expect((await decide('6.2', { verdict: 'adjust' })).statusCode).toBe(201)
  expect((await rowOf('6.2')).decisions.map(({ verdict }) => verdict)).toEqual(['adjust', 'stop'])
  await decide('6.2', { verdict: 'stop' })
})

test('one that has moved area since is decided by the number that it was evaluated under', async () => {
  const { version } = (await api.get('/activities/4.3')).json<Activity>()
  const match = { 'if-match': `"v${version}"` }
  const moved = await secretariat.post('/activities/4.3/move', { area: '5' }, match)
  expect(moved.statusCode).toBe(200)
  expect((await decide('4.3', { verdict: 'adjust' })).statusCode).toBe(201)
  expect((await rowOf('4.3')).decisions[0]?.verdict).toBe('adjust')
})

const edition = {
  slug: 'erhvervspolitik-2010-2012',
  title: 'Erhvervspolitik 2010-2012',
  shortTitle: '2010-2012',
  periodStart: '2010-01-01',
  periodEnd: '2012-12-31',
  evaluationFrom: '2012-03-01',
  evaluationTo: '2012-05-31',
}

/** Carries on to a name that another transaction has taken, and keeps, but nobody sees yet. */
async function carriedWhileMade(slug: string, carry: (body: object) => Promise<Reply>) {
  const other = await api.db.pool.connect()
  try {
    await other.query('BEGIN')
    await other.query(
      `INSERT INTO plan (slug, title, short_title, organisation, description, period_start, period_end,
         evaluation_from, evaluation_to, evaluation_precision, evaluation_purpose, resource_note,
         source_document, source_heading, source_place)
       SELECT $1, title, short_title, organisation, description, period_start, period_end,
         evaluation_from, evaluation_to, evaluation_precision, evaluation_purpose, resource_note,
         source_document, source_heading, source_place FROM plan`,
      [slug],
    )
    const reply = carry({ areas: ['6'], slug })
    await someoneWaits(api.db)
    await other.query('COMMIT')
    return await reply
  } finally {
    other.release(true)
  }
}

test('what continues or is adjusted starts the next edition, linked; the rest stay behind', async () => {
  const carry = (body: object) =>
    secretariat.post('/evaluation/next-edition', { ...edition, ...body })
  const wrong = await carry({ areas: ['6'], slug: 'erhvervspolitik-2007-2009' })
  expect(wrong.json<Problem>().errors).toMatchObject([{ path: 'slug', code: 'taken' }])
  expect((await carriedWhileMade('samtidig', carry)).json<Problem>().errors).toMatchObject([
    { path: 'slug', code: 'taken' },
  ])
  const reply = await carry({ areas: ['3', '6', '7'] })
  expect(reply.statusCode).toBe(201)
  expect(reasonOf(await carry({ areas: ['6'], slug: 'en-til' }))).toBe('already_carried_on')
  const next = `/api/v1/plans/${edition.slug}`
  const { items } = (await chair.get(`${next}/activities`)).json<{
    items: { number: string; title: string; lead: string | null }[]
  }>()
  const old = (await api.get(`/activities?asOf=${CUT_OFF}`)).json<{ items: typeof items }>().items
  const titleIn = (rows: typeof items) => rows.find(({ number }) => number === '7.1')?.title
  const goOn = old.filter(({ number }) => /^[367]\./.test(number) && number !== '6.2')
  expect(items.map(({ number, lead }) => [number, lead])).toEqual(
    goOn.map(({ number, lead }) => [number, lead]),
  )
  expect((await chair.get(`${next}/activities/7.1`)).json<object>()).toMatchObject({
    continues: { plan: 'erhvervspolitik-2007-2009', number: '7.1', title: titleIn(old) },
    continuedIn: null,
    scheduleKind: 'recurring',
    updates: [],
    decisions: [],
  })
  const continuedIn = async (number: string) =>
    (await chair.get(`/activities/${number}`)).json<Activity>().continuedIn
  expect(await continuedIn('7.1')).toEqual({
    plan: edition.slug,
    planTitle: edition.shortTitle,
    number: '7.1',
    title: titleIn(items),
  })
  expect(await continuedIn('6.2')).toBeNull()
  for (const page of ['dashboard', 'pools', 'resources', 'timeline', 'evaluation'])
    expect([page, (await chair.get(`${next}/${page}`)).statusCode]).toEqual([page, 200])
  expect((await read()).nextEdition).toMatchObject({ slug: edition.slug })
})
