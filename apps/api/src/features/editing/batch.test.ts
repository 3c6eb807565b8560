import type { Activity, editActivities, Problem, ReplyOf } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

type Batch = ReplyOf<typeof editActivities>

const api = await testApp('example')
const anna = await api.as('secretariat')
const bent = await api.as('secretariat')

const read = async (number: string) =>
  (await api.get(`/activities/${number}?asOf=2008-11-01`)).json<Activity>()
const revision = async () => (await api.get('')).json<{ revision: number }>().revision
const batch = (changes: readonly object[], more: object = {}) =>
  anna.post('/activities/batch', { changes, ...more })
const pick = (row?: { number: string; version: number }) => ({
  number: row?.number,
  version: row?.version,
})
const report = { date: '2008-10-31', state: 'in_progress', percent: 35, words: 'Sat ind' }

test('a batch changes all its rows in one revision, and answers from what to what', async () => {
  const [first, second] = [await read('1.1'), await read('1.2')]
  const before = await revision()
  const reply = await batch([
    { number: '1.1', version: first.version, set: { lead: 'Miljø og Teknik', weight: 2 } },
    { number: '1.2', version: second.version, set: { title: 'Nyt' }, report },
  ])
  expect(reply.statusCode).toBe(200)
  const { items, revision: after } = reply.json<Batch>()
  expect([after, await revision()]).toEqual([before + 1, before + 1])
  expect(items).toEqual([
    {
      number: '1.1',
      version: after,
      changes: [
        { field: 'weight', from: 1, to: 2 },
        { field: 'lead', from: first.lead, to: 'Miljø og Teknik' },
      ],
      updateId: null,
    },
    {
      number: '1.2',
      version: after,
      changes: [
        { field: 'title', from: second.title, to: 'Nyt' },
        ...(second.state === 'in_progress'
          ? []
          : [{ field: 'state', from: second.state, to: 'in_progress' }]),
        { field: 'percent', from: second.progress, to: 35 },
        { field: 'words', from: null, to: 'Sat ind' },
      ],
      updateId: expect.any(Number),
    },
  ])
  expect(await read('1.2')).toMatchObject({ title: 'Nyt', progress: 35, version: after })
  const events = await api.db.prisma.auditEvent.findMany({ where: { revision: after } })
  expect(events.map(({ action }) => action).toSorted()).toEqual([
    'activity.edit',
    'activity.edit',
    'update.make',
  ])
})

test('a dry run answers the same and writes nothing', async () => {
  const { version, title } = await read('4.1')
  const before = await revision()
  const reply = await batch([{ number: '4.1', version, set: { title: 'Prøve' }, report }], {
    dryRun: true,
  })
  expect(reply.json<Batch>()).toMatchObject({
    revision: before,
    items: [{ number: '4.1', version, updateId: null }],
  })
  expect(reply.json<Batch>().items[0]?.changes[0]).toEqual({
    field: 'title',
    from: title,
    to: 'Prøve',
  })
  expect([await revision(), (await read('4.1')).title]).toEqual([before, title])
})

test('what one row has wrong keeps all rows from being written, and each fault is named', async () => {
  const rows = await Promise.all(['2.1', '2.2', '4.1'].map(read))
  const before = await revision()
  const changes = rows.map(({ number, version }, at) => ({
    number,
    version,
    set: [{ title: 'God' }, { scheduleKind: 'dated', startDate: '2008-01-01' }, { lead: 'Ingen' }][
      at
    ],
    ...(at === 2 && { report: { ...report, date: '2008-12-24' } }),
  }))
  const reply = await batch(changes)
  expect(reply.statusCode).toBe(400)
  expect(reply.json<Problem>().errors).toMatchObject([
    { path: 'changes[1].set.endDate', code: 'required' },
    { path: 'changes[2].set.lead', code: 'unknown_name' },
    { path: 'changes[2].report.date', code: 'in_future' },
  ])
  expect(await revision()).toBe(before)
})

test('faults of shape are named by row too', async () => {
  const reply = await batch([
    { number: '2.1', version: 1, set: { startDate: 'i morgen', number: '9.9' } },
    { number: '2.2', version: 1, report: { ...report, percent: 120 } },
  ])
  const paths = reply.json<Problem>().errors?.map(({ path }) => path)
  expect(paths?.toSorted()).toEqual([
    'changes[0].set.number',
    'changes[0].set.startDate',
    'changes[1].report.percent',
  ])
})

test('a number that the plan has not, and one given twice, are refused by row', async () => {
  const { version } = await read('2.1')
  const reply = await batch([
    { number: '2.1', version },
    { number: '9.99', version },
    { number: '2.1', version },
  ])
  expect(reply.json<Problem>().errors).toMatchObject([
    { path: 'changes[1].number', code: 'unknown_name' },
    { path: 'changes[2].number', code: 'taken' },
  ])
})

test('what others changed meanwhile is shown row by row, and none is written', async () => {
  const rows = await Promise.all(['5.1', '5.2'].map(read))
  await bent.patch('/activities/5.2', { title: 'Bents' }, rows[1]?.version)
  const changes = rows.map(({ number, version }) => ({ number, version, set: { title: 'Annas' } }))
  const reply = await batch(changes)
  expect(reply.statusCode).toBe(412)
  expect(reply.json<Problem>().conflicts).toMatchObject([
    { number: '5.2', field: 'title', yours: 'Annas', theirs: 'Bents' },
  ])
  const { version } = await read('5.2')
  expect(reply.json<Problem>().current).toMatchObject({ items: [{ number: '5.2', version }] })
  expect((await read('5.1')).title).toBe(rows[0]?.title)
})

test('a batch taken back by another leaves the activities as they were', async () => {
  const numbers = ['6.1', '6.2', '7.1']
  const before = await Promise.all(numbers.map(read))
  const made = await batch(
    before.map(({ number, version }) => ({
      number,
      version,
      set: { scheduleKind: 'dated', startDate: '2008-02-01', endDate: '2008-03-01' },
    })),
  )
  const back = made.json<Batch>().items.map(({ number, version, changes }) => ({
    number,
    version,
    set: Object.fromEntries(changes.map(({ field, from }) => [field, from])),
  }))
  expect((await batch(back)).statusCode).toBe(200)
  const stable = (rows: readonly Activity[]) =>
    rows.map(({ version: _v, revision: _r, ...rest }) => rest)
  expect(stable(await Promise.all(numbers.map(read)))).toEqual(stable(before))
})

test('rows are archived and brought back together; what is so already is left alone', async () => {
  const archivedOn = '2008-10-31'
  await anna.del('/activities/7.2', (await read('7.2')).version)
  const rows = await Promise.all(['7.1', '7.2'].map(read))
  const before = await revision()
  const versions = rows.map(({ number, version }) => ({ number, version }))
  const made = await batch(versions.map((row) => ({ ...row, archivedOn })))
  const { items, revision: after } = made.json<Batch>()
  expect(after).toBe(before + 1)
  expect(items).toMatchObject([
    {
      number: '7.1',
      version: after,
      changes: [{ field: 'archivedOn', from: null, to: archivedOn }],
    },
    { number: '7.2', version: rows[1]?.version, changes: [] },
  ])
  const events = await api.db.prisma.auditEvent.findMany({ where: { revision: after } })
  expect(events).toMatchObject([{ action: 'activity.archive', activityId: expect.any(Number) }])

  const back = await batch(items.map((row) => ({ ...pick(row), archivedOn: null })))
  expect(back.statusCode).toBe(200)
  expect((await read('7.1')).archivedOn).toBeNull()
  expect((await read('7.2')).archivedOn).toBeNull()

  const ahead = await batch([{ ...pick(rows[0]), archivedOn: '2009-01-01' }])
  expect(ahead.json<Problem>().errors).toMatchObject([
    { path: 'changes[0].archivedOn', code: 'in_future' },
  ])
})

test('what a batch changed and reported is taken back by one batch, all or none', async () => {
  const rows = await Promise.all(['3.1.1', '3.1.2'].map(read))
  const made = await batch(
    rows.map((row) => ({ ...pick(row), set: { weight: 3 }, report: { ...report, percent: 77 } })),
  )
  const { items } = made.json<Batch>()
  const takingBack = items.map(({ updateId, ...row }) => ({
    ...pick(row),
    set: { weight: 1 },
    voidUpdate: { id: updateId, reason: 'Fortrudt' },
  }))
  // One of the reports has been voided by somebody else: nothing of the rest is taken back.
  const [first] = items
  await bent.post(`/activities/3.1.1/updates/${first?.updateId}/void`, { reason: 'Forkert' })
  const before = await revision()
  const refused = await batch(takingBack)
  expect(refused.json<Problem>().reason).toBe('already_voided')
  expect([await revision(), (await read('3.1.2')).progress]).toEqual([before, 77])

  const [, ...rest] = takingBack
  expect((await batch(rest)).json<Batch>().revision).toBe(before + 1)
  expect(await read('3.1.2')).toMatchObject({ weight: 1, progress: rows[1]?.progress })
  const other = await batch([{ ...pick(rows[0]), voidUpdate: rest[0]?.voidUpdate }])
  expect(other.json<Problem>().type).toBe('urn:koreplan:problem:update_not_found')
})

test('a thousand rows are changed at once, and no more', async () => {
  const big = await testApp('example')
  const secretariat = await big.as('secretariat')
  await big.db.pool.query(
    `INSERT INTO activity (plan_id, area_id, number, position, title, schedule_kind)
     SELECT plan_id, area_id, '4.' || n, n, 'Række ' || n, 'plan_period'
       FROM activity, generate_series(100, 1099) n WHERE number = '4.1'`,
  )
  const { version } = (await big.get('/activities/4.100')).json<Activity>()
  const changes = Array.from({ length: 1000 }, (_, n) => ({
    number: `4.${n + 100}`,
    version,
    set: { title: `Ny ${n}`, lead: 'Miljø og Teknik', units: ['Miljø og Teknik'] },
    report,
  }))
  const reply = await secretariat.post('/activities/batch', { changes })
  expect(reply.statusCode).toBe(200)
  const { rows } = await big.db.pool.query(
    `SELECT count(*) FROM activity a JOIN status_update u ON u.activity_id = a.id
      WHERE title LIKE 'Ny %' AND u.words = 'Sat ind'`,
  )
  expect(rows).toEqual([{ count: 1000 }])
  const more = await secretariat.post('/activities/batch', {
    changes: [...changes, { number: '4.1', version }],
  })
  expect(more.json<Problem>().errors).toMatchObject([{ path: 'changes', code: 'too_big' }])
})
