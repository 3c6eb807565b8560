import type { Entry, NewEntry, Problem } from '@koreplan/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

// The plan alone: 400.000 kr., of which nothing is promised. Its today is set for these tests.
const api = await testApp('plan', { today: '2008-11-01' })
let secretariat: Caller
let slug: string

interface Account {
  availableOre: number
  remainingOre: number
  spentOre: number
  openCommittedOre: number
}

beforeAll(async () => {
  secretariat = await api.as('secretariat')
  const pools = (await api.get('/pools')).json<{ items: { slug: string }[] }>()
  slug = pools.items[0]?.slug ?? ''
})

const aCommitment = {
  kind: 'commitment',
  date: '2008-02-01',
  amountOre: 1_000_000,
  activity: '4.2',
  text: 'Messe',
} satisfies NewEntry

const enter = (entry: object, headers = {}, by = secretariat) =>
  by.post(`/pools/${slug}/entries`, entry, headers)
const takeBack = (id: number, reason = 'Forkert beløb') =>
  secretariat.post(`/entries/${id}/void`, { reason })
const account = async (asOf = '2008-11-01') =>
  (await api.get(`/pools/${slug}?asOf=${asOf}`)).json<Account>()

async function entered(entry: object): Promise<Entry> {
  const reply = await enter(entry)
  expect([reply.statusCode, reply.body]).toEqual([201, expect.any(String)])
  return reply.json<Entry>()
}

test('a commitment, an invoice that is lower, and the release of what is left', async () => {
  const { availableOre } = await account()
  const commitment = await entered(aCommitment)
  expect(commitment).toMatchObject({
    kind: 'commitment',
    activity: { number: '4.2' },
    availableOre: availableOre - 1_000_000,
  })
  const invoice = await entered({
    kind: 'expense',
    date: '2008-05-20',
    amountOre: 812_550,
    commitmentId: commitment.id,
    text: 'Faktura',
    voucher: '2008-117',
    payee: 'Messehallen (eksempel)',
  })
  // It is for what the commitment is for.
  expect(invoice).toMatchObject({
    activity: { number: '4.2' },
    availableOre: availableOre - 1_000_000,
  })
  const release = { kind: 'release', date: '2008-06-02', commitmentId: commitment.id, text: 'Rest' }
  const tooMuch = await enter({ ...release, amountOre: 187_451 })
  expect(tooMuch.json<Problem>()).toMatchObject({
    status: 409,
    type: 'urn:koreplan:problem:not_enough',
    shortfall: { of: 'commitment', missingOre: 1, on: '2008-06-02' },
  })
  await entered({ ...release, amountOre: 187_450 })
  expect(await account()).toMatchObject({
    availableOre: availableOre - 812_550,
    openCommittedOre: 0,
  })
  const drawn = (await api.get(`/commitments?pool=${slug}`)).json<{ items: object[] }>()
  expect(drawn.items).toContainEqual(
    expect.objectContaining({ id: commitment.id, drawnOre: 812_550, openOre: 0 }),
  )
})

test('the refusal says in words how much is missing, and nothing is written', async () => {
  const { availableOre } = await account()
  const asked = { ...aCommitment, date: '2008-11-01', amountOre: availableOre + 1_234_500 }
  const inDanish = (await enter(asked)).json<Problem>()
  expect(inDanish.detail).toBe(
    'Så meget er der ikke til rådighed i puljen: Den 1. november 2008 mangler der 12.345,00 kr.',
  )
  const inEnglish = (await enter(asked, { 'accept-language': 'en' })).json<Problem>()
  expect(inEnglish.detail).toMatch(/DKK 12,345\.00 is missing\.$/)
  expect(await account()).toMatchObject({ availableOre })
})

describe('what is entered', () => {
  test.each([
    ['an amount of 0', { amountOre: 0 }, 'amountOre'],
    ['less than nothing', { amountOre: -5 }, 'amountOre'],
    ['part of an øre', { amountOre: 0.5 }, 'amountOre'],
    ['an expense ahead of today', { kind: 'expense', date: '2008-11-02' }, 'date'],
    ['an area that is not there', { activity: null, area: '99' }, null],
    ['a commitment to nothing', { activity: null }, 'activity'],
    ['an appropriation to an activity', { kind: 'appropriation' }, 'activity'],
    [
      'a release of what is no commitment',
      { kind: 'release', activity: null, commitmentId: 1 },
      'commitmentId',
    ],
    ['a field nobody knows', { author: 'En anden' }, 'author'],
    ['a text of spaces', { text: '   ' }, 'text'],
    ['a void', { kind: 'void' }, 'kind'],
  ])('is refused: %s', async (_, change, path) => {
    const reply = await enter({ ...aCommitment, ...change })
    expect(reply.statusCode).toBe(path === null ? 404 : 400)
    if (path !== null) expect(reply.json<Problem>().errors).toMatchObject([{ path }])
  })

  test('twice with one key is entered once', async () => {
    const { availableOre } = await account()
    const key = { 'idempotency-key': 'once-is-enough-of-this' }
    const first = await enter({ ...aCommitment, amountOre: 5_000 }, key)
    const second = await enter({ ...aCommitment, amountOre: 5_000 }, key)
    expect(second.json()).toEqual(first.json())
    expect(await account()).toMatchObject({ availableOre: availableOre - 5_000 })
  })

  test('has a voucher number that no other has that year, unless that was taken back', async () => {
    const expense = {
      kind: 'expense',
      date: '2008-03-03',
      amountOre: 100,
      area: '4',
      text: 'Porto',
    }
    const first = await entered({ ...expense, voucher: 'A-1' })
    const again = await enter({ ...expense, date: '2008-09-09', voucher: 'A-1' })
    expect(again.json<Problem>().errors).toMatchObject([{ path: 'voucher', code: 'taken' }])
    await entered({ ...expense, date: '2007-03-03', voucher: 'A-1' })
    expect((await takeBack(first.id)).statusCode).toBe(201)
    await entered({ ...expense, voucher: 'A-1' })
  })
})

test('an entry is taken back with a reason, once; both lines stay and say so', async () => {
  const before = await account()
  const { id } = await entered({ ...aCommitment, amountOre: 70_000 })
  const reply = await takeBack(id, 'Tastet to gange')
  expect(reply.json<Entry>()).toMatchObject({ kind: 'void', voidsId: id, text: 'Tastet to gange' })
  expect((await takeBack(id)).json<Problem>()).toMatchObject({ reason: 'already_voided' })
  expect((await takeBack(reply.json<Entry>().id)).json<Problem>()).toMatchObject({
    reason: 'void_stays',
  })
  const lines = (await api.get('/entries?asOf=2008-11-01&limit=500')).json<{ items: Entry[] }>()
    .items
  expect(lines.find((line) => line.id === id)?.voidedById).toBe(reply.json<Entry>().id)
  expect(await account()).toMatchObject({ availableOre: before.availableOre })
})

test('the appropriation that others stand on cannot be taken back', async () => {
  const lines = (await api.get('/entries?kind=appropriation')).json<{ items: Entry[] }>().items
  const reply = await takeBack(lines[0]?.id ?? 0)
  expect(reply.json<Problem>()).toMatchObject({ type: 'urn:koreplan:problem:not_enough' })
})

test('a preview tells the balance after, what is missing and a likely double; it writes nothing', async () => {
  const before = await account()
  const expense = {
    kind: 'expense',
    date: '2008-08-08',
    amountOre: 45_600,
    area: '4',
    text: 'Annonce',
    payee: 'Avisen (eksempel)',
  }
  const { id } = await entered(expense)
  const found = await api.get('/entries?payee=avisen%20(e&asOf=2008-11-01')
  expect(found.json<{ items: Entry[] }>().items.map((line) => line.id)).toEqual([id])
  const look = (entry: object) => secretariat.post(`/pools/${slug}/preview`, entry)
  const preview = await look({ ...expense, date: '2008-08-12', payee: 'avisen (EKSEMPEL)' })
  expect(preview.json()).toMatchObject({
    on: '2008-11-01',
    before: { availableOre: before.availableOre - 45_600 },
    after: { availableOre: before.availableOre - 2 * 45_600 },
    shortfall: null,
    isMonthClosed: false,
    doubles: [{ id }],
  })
  const promise = await look({
    ...aCommitment,
    date: '2008-11-01',
    amountOre: before.availableOre,
  })
  expect(promise.json()).toMatchObject({ shortfall: { of: 'available', missingOre: 45_600 } })
  expect(await account()).toMatchObject({ availableOre: before.availableOre - 45_600 })
})

describe('a closed month', () => {
  const spend = (date: string) =>
    enter({ kind: 'expense', date, amountOre: 100, area: '4', text: 'Porto' })

  test('takes no entry, not even a void, until a director reopens it with a reason', async () => {
    const director = await api.as('director')
    const { id } = await entered({
      kind: 'expense',
      date: '2008-04-30',
      amountOre: 100,
      area: '4',
      text: 'Porto',
    })
    const closed = await secretariat.post('/months/2008-04/close')
    expect(closed.json()).toMatchObject({ month: '2008-04', isClosed: true })
    for (const reply of [await spend('2008-04-01'), await takeBack(id)])
      expect(reply.json<Problem>()).toMatchObject({
        status: 409,
        type: 'urn:koreplan:problem:month_closed',
        detail: 'Der kan ikke posteres i april 2008. En direktør kan åbne måneden igen.',
      })
    const reason = { reason: 'Sent bilag' }
    expect((await secretariat.post('/months/2008-04/reopen', reason)).statusCode).toBe(403)
    expect((await director.post('/months/2008-04/reopen', {})).statusCode).toBe(400)
    const reopened = await director.post('/months/2008-04/reopen', reason)
    expect(reopened.json()).toMatchObject({
      isClosed: false,
      trace: [{ reopenReason: 'Sent bilag', reopenedBy: expect.any(String) }],
    })
    expect((await spend('2008-04-01')).statusCode).toBe(201)
    const months = (await api.get('/months?asOf=2008-11-01')).json<{ items: { month: string }[] }>()
    expect(months.items.at(0)).toMatchObject({ month: '2008-11', isOver: false })
    expect(months.items).toContainEqual(
      expect.objectContaining({ month: '2008-04', isClosed: false, isOver: true }),
    )
  })

  test('is over, and closed once', async () => {
    const early = await secretariat.post('/months/2008-11/close')
    expect(early.json<Problem>()).toMatchObject({ reason: 'not_over' })
    expect((await secretariat.post('/months/2007-01/close')).statusCode).toBe(200)
    const again = await secretariat.post('/months/2007-01/close')
    expect(again.json<Problem>()).toMatchObject({ reason: 'already_closed' })
    expect((await secretariat.post('/months/2007-13/close')).statusCode).toBe(400)
  })
})

test('the history tells of a line, and takes it back and forth', async () => {
  const { id } = await entered({ ...aCommitment, amountOre: 33_300, text: 'Annoncer' })
  interface Event {
    id: number
    action: string
    resource: string
  }
  const last = async () => (await api.get('/history')).json<{ items: Event[] }>().items[0]
  const made = await last()
  expect(made).toMatchObject({ action: 'entry.make' })
  const before = await account()
  expect((await secretariat.post(`/history/${made?.id}/undo`)).statusCode).toBeLessThan(300)
  expect(await account()).toMatchObject({ availableOre: before.availableOre + 33_300 })
  const voided = await last()
  expect(voided).toMatchObject({ action: 'entry.void' })
  expect((await secretariat.post(`/history/${voided?.id}/undo`)).statusCode).toBeLessThan(300)
  expect(await account()).toMatchObject({ availableOre: before.availableOre })
  expect(id).toBeGreaterThan(0)
})

test('a hundred commitments at once leave the pool exactly used up, and never below zero', async () => {
  const { availableOre } = await account()
  // Sixty fit, and a rest that is less than one.
  const amountOre = Math.floor(availableOre / 60.5)
  const others = await Promise.all(Array.from({ length: 5 }, () => api.as('secretariat')))
  const replies = await Promise.all(
    Array.from({ length: 100 }, (_, at) =>
      enter(
        { ...aCommitment, date: '2008-10-01', amountOre, text: `Nr. ${at}` },
        {},
        others[at % 5],
      ),
    ),
  )
  const made = replies.filter(({ statusCode }) => statusCode === 201)
  const refused = replies.filter(({ statusCode }) => statusCode === 409)
  const after = await account()
  process.stdout.write(
    `100 commitments at once: ${made.length} made, ${refused.length} refused, ${after.availableOre} øre left\n`,
  )
  expect([made.length, refused.length]).toEqual([60, 40])
  expect(after.availableOre).toBe(availableOre - 60 * amountOre)
  for (const reply of refused)
    expect(reply.json<Problem>().shortfall).toMatchObject({
      of: 'available',
      missingOre: amountOre - after.availableOre,
    })
  const rest = await enter({ ...aCommitment, date: '2008-10-01', amountOre: after.availableOre })
  expect(rest.statusCode).toBe(201)
  expect((await account()).availableOre).toBe(0)
})
