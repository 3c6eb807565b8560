import type { Activity, Area, Partner, Problem, Unit } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('example')
const anna = await api.as('secretariat')
const bent = await api.as('administrator')

const match = (version: number) => ({ 'if-match': `"v${version}"` })
const all = async <T>(what: string) =>
  (await api.get(`/api/v1/${what}?limit=500`)).json<{ items: T[] }>().items
const unit = async (name: string) =>
  (await all<Unit>('units')).find((one) => one.name === name) as Unit
const revisions = async () =>
  (await api.db.pool.query('SELECT revision FROM plan ORDER BY id')).rows as object[]

test('a unit’s new name is shown by every plan, and its old one still finds it', async () => {
  const before = await unit('Miljø og Teknik')
  const seen = await revisions()
  const body = { name: 'Teknik og Miljø', aliases: [...before.aliases, 'Miljø og Teknik'] }
  const reply = await anna.patch(`/api/v1/units/${before.id}`, body, before.version)
  expect(reply.json<Unit>()).toMatchObject({ id: before.id, name: 'Teknik og Miljø' })
  expect(await revisions()).not.toEqual(seen)
  const { version } = (await api.get('/activities/1.1')).json<Activity>()
  const lead = await anna.patch('/activities/1.1', { lead: 'MILJØ OG TEKNIK' }, version)
  expect(lead.json<Activity>().lead).toBe('Teknik og Miljø')
})

test('no name or spelling belongs to two, whatever the letters’ case', async () => {
  const body = { name: 'KULTUR og fritid', aliases: ['Ny', 'ny'] }
  await anna.post('/api/v1/units', { name: 'Kultur og Fritid' })
  const reply = await anna.post('/api/v1/units', body)
  expect(reply.json<Problem>().errors).toMatchObject([
    { path: 'name', code: 'taken' },
    { path: 'aliases[1]', code: 'taken' },
  ])
})

test('two who rename the same unit: the second is shown both names', async () => {
  const made = (await anna.post('/api/v1/units', { name: 'Ny enhed' })).json<Unit>()
  await anna.patch(`/api/v1/units/${made.id}`, { name: 'Annas' }, made.version)
  const other = await bent.patch(`/api/v1/units/${made.id}`, { aliases: ['NE'] }, made.version)
  expect(other.statusCode).toBe(200)
  const reply = await bent.patch(`/api/v1/units/${made.id}`, { name: 'Bents' }, made.version)
  expect(reply.statusCode).toBe(412)
  expect(reply.json<Problem>().conflicts).toMatchObject([
    { field: 'name', yours: 'Bents', theirs: 'Annas' },
  ])
})

test('of two partners one stays, with all links and spellings of both', async () => {
  const make = async (name: string, aliases: string[] = []) =>
    (await anna.post('/api/v1/partners', { name, kind: 'company', aliases })).json<Partner>()
  const [gone, stays] = [await make('Firma A/S', ['Firmaet']), await make('Firma ApS')]
  for (const [number, partners] of [
    ['4.1', [gone.name]],
    ['4.2', [gone.name, stays.name]],
  ] as const) {
    const { version } = (await api.get(`/activities/${number}`)).json<Activity>()
    await anna.patch(`/activities/${number}`, { partners }, version)
  }
  const reply = await anna.post(
    `/api/v1/partners/${gone.id}/merge`,
    { into: stays.id },
    match(gone.version),
  )
  expect(reply.json<Partner>()).toMatchObject({
    id: stays.id,
    aliases: ['Firma A/S', 'Firmaet'],
  })
  for (const number of ['4.1', '4.2'])
    expect((await api.get(`/activities/${number}`)).json<Activity>().participants.partners).toEqual(
      [{ name: 'Firma ApS', kind: 'company' }],
    )
  const event = await api.db.prisma.auditEvent.findFirst({ where: { action: 'partner.merge' } })
  expect(event).toMatchObject({
    before: { name: 'Firma A/S' },
    after: {
      into: 'Firma ApS',
      activities: [expect.stringMatching(/^4\.1 \(/), expect.any(String)],
    },
  })
  const self = await anna.post(
    `/api/v1/partners/${stays.id}/merge`,
    { into: stays.id },
    match(reply.json<Partner>().version),
  )
  expect(self.statusCode).toBe(400)
})

test('who may not edit names is refused, and so is what the contract does not name', async () => {
  const chair = await api.as('chair')
  expect((await chair.post('/api/v1/units', { name: 'X' })).statusCode).toBe(403)
  const reply = await anna.post('/api/v1/units', { name: 'X', id: 1 })
  expect(reply.json<Problem>().errors).toMatchObject([{ path: 'id', code: 'unknown_field' }])
})

test('renaming a unit and giving it to activities at the same moment never lock each other out', async () => {
  const { id } = await unit('Teknik og Miljø')
  const replies = await Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      if (n % 2 === 0)
        return anna.patch(`/api/v1/units/${id}`, { aliases: [`Stavemåde ${n}`] }, 1_000_000)
      return anna.patch(`/activities/7.1`, { units: n % 4 === 1 ? ['Teknik og Miljø'] : [] }, 999)
    }),
  )
  expect(replies.map(({ statusCode }) => statusCode)).toEqual(replies.map(() => 200))
})

test('an area’s text and timetable note are changed, and merge as an activity’s do', async () => {
  const { version } = (await api.get('/areas/4')).json<Area>()
  const first = await anna.patch('/areas/4', { timetableNote: 'Følger budgettet' }, version)
  expect(first.json<Area>()).toMatchObject({ timetableNote: 'Følger budgettet' })
  const second = await anna.patch('/areas/4', { description: 'Ny tekst' }, version)
  expect(second.json<Area>()).toMatchObject({
    timetableNote: 'Følger budgettet',
    description: 'Ny tekst',
  })
  const third = await anna.patch('/areas/4', { timetableNote: null }, version)
  expect(third.statusCode).toBe(412)
  const contact = await api.as('unit_contact', 'Teknik og Miljø')
  expect((await contact.patch('/areas/4', { title: 'X' }, version)).statusCode).toBe(403)
})
