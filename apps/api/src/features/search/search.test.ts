import type {
  AgendaItem,
  Found,
  Problem,
  ReplyOf,
  searchPlan,
  StatusUpdate,
} from '@koreplan/contract'
import { folded } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { testApp, type Caller } from '../../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const member = await api.as('member')
const contact = await api.as('unit_contact', 'Miljø og Teknik')

const search = async (caller: Caller, q: string, more = '') => {
  const reply = await caller.get(`/search?q=${encodeURIComponent(q)}${more}`)
  expect([q, reply.statusCode]).toEqual([q, 200])
  return reply.json<ReplyOf<typeof searchPlan>>()
}
const found = async (caller: Caller, q: string, more = ''): Promise<Found[]> =>
  (await search(caller, q, more)).groups.flatMap(({ items }) => items)
const lines = async (caller: Caller, q: string, more = '') =>
  (await found(caller, q, more)).map(({ kind, number }) => `${kind} ${number}`)
const textOf = (segments: Found['title']) => segments.map(({ text }) => text).join('')
const hitsOf = (segments: Found['title']) =>
  segments.filter(({ hit }) => hit).map(({ text }) => text)

const report = async (caller: Caller, number: string, words: string, date = '2008-10-30') =>
  (
    await caller.post(`/activities/${number}/updates`, {
      date,
      state: 'in_progress',
      percent: 40,
      words,
    })
  ).json<StatusUpdate>().id

const plan = await api.db.prisma.plan.findFirstOrThrow()
const idOf = async (number: string) =>
  (await api.db.prisma.activity.findFirstOrThrow({ where: { number } })).id
const comment = async (number: string, text: string, createdAt: string, removed = false) =>
  api.db.prisma.comment.create({
    data: {
      planId: plan.id,
      activityId: await idOf(number),
      text,
      author: 'Nogen',
      createdAt: new Date(createdAt),
      ...(removed && { removedAt: new Date(createdAt), removedBy: 'Nogen' }),
    },
  })

test('a number finds what bears it first, then what lies below it', async () => {
  const [first] = await found(member, '4.2')
  expect(first).toMatchObject({ kind: 'activity', number: '4.2' })
  const area = await lines(member, '3', '&limit=50')
  expect(area[0]).toBe('area 3')
  expect(area.filter((line) => line.startsWith('activity')).slice(0, 2)).toEqual([
    'activity 3.1.1',
    'activity 3.1.2',
  ])
})

test('beginnings, other endings and parts of words are found, with å or aa', async () => {
  await report(secretariat, '4.4', 'Årsmødet blev flyttet til Ågerup, og kvælstoffet målt.')
  for (const q of ['årsmød', 'AARSMOEDE', 'ågerup', 'aagerup maalt', 'kvælstofferne', '"målt!'])
    expect([q, await lines(member, q)]).toEqual([q, ['update 4.4']])
  const [hit] = await found(member, 'aarsmoedet')
  expect(hitsOf(hit?.excerpt ?? [])).toEqual(['Årsmødet'])
})

test('all words have to fit; those that say nothing do not count before the last', async () => {
  await report(secretariat, '4.4', 'Zinkbelægning på de sydlige skure.')
  expect(await lines(member, 'zinkbelægning på skure')).toEqual(['update 4.4'])
  expect(await lines(member, 'zinkbelægning af skurene')).toEqual(['update 4.4'])
  expect(await lines(member, 'zinkbelægning nordlige')).toEqual([])
})

test('what is written counts, not how: nothing is an error, and nothing is executed', async () => {
  const before = await api.db.prisma.statusUpdate.count()
  for (const q of [
    `'; DROP TABLE activity; --`,
    `x' & !y | (z):*`,
    '\\',
    '%_%',
    ':*',
    '<->',
    '()',
    '"""',
    "''''",
    '👩‍🚀 æøå',
    'a'.repeat(200),
    '1.2.3.4.5.6',
    '.....4..2',
  ])
    await search(member, q)
  expect(await api.db.prisma.statusUpdate.count()).toBe(before)
  expect(await lines(member, '')).toEqual([])
  const tooLong = await member.get(`/search?q=${'a'.repeat(201)}`)
  expect(tooLong.json<Problem>().errors).toMatchObject([{ path: 'q', code: 'too_long' }])
})

test('an update is found from its date, and no longer when it is voided', async () => {
  const id = await report(secretariat, '4.4', 'Kastanjehegnet er sat.', '2008-06-15')
  expect(await lines(member, 'kastanjehegn', '&asOf=2008-06-14')).toEqual([])
  expect(await lines(member, 'kastanjehegn', '&asOf=2008-06-15')).toEqual(['update 4.4'])
  await api.db.pool.query(
    `UPDATE status_update SET voided_at = now(), voided_by = 'x', void_reason = 'y' WHERE id = $1`,
    [id],
  )
  expect(await lines(member, 'kastanjehegn')).toEqual([])
})

test('what waits for approval is found by who wrote it and by who decides, by nobody else', async () => {
  await report(contact, '4.3', 'Fjordpumpen mangler.')
  const other = await api.as('unit_contact', 'Miljø og Teknik')
  expect(await lines(contact, 'fjordpumpe')).toEqual(['update 4.3'])
  expect(await lines(secretariat, 'fjordpumpe')).toEqual(['update 4.3'])
  expect(await lines(member, 'fjordpumpe')).toEqual([])
  expect(await lines(other, 'fjordpumpe')).toEqual([])
})

test('a comment is found from its day on, and never once it is removed', async () => {
  await comment('4.2', 'Husk granitkanten.', '2008-05-05T22:30:00Z')
  await comment('4.2', 'Granitten er hemmelig.', '2008-05-05T12:00:00Z', true)
  expect(await lines(member, 'granit', '&asOf=2008-05-05')).toEqual([])
  expect(await lines(member, 'granit', '&asOf=2008-05-06')).toEqual(['comment 4.2'])
  await comment('4.2', 'Skrevet i dag om basaltsten.', '2026-11-24T12:00:00Z')
  expect(await lines(member, 'basalt')).toEqual(['comment 4.2'])
  expect(await lines(member, 'basalt', '&asOf=2008-05-06')).toEqual([])
})

test('an archived activity comes last and is marked from the day it was archived', async () => {
  const id = await idOf('4.4')
  const title = { title: 'Vindharpen ved søen' }
  await api.db.prisma.activity.update({ where: { id }, data: title })
  await api.db.prisma.activity.update({ where: { id: await idOf('7.1') }, data: title })
  await api.db.pool.query(`UPDATE activity SET archived_on = '2008-03-01' WHERE id = $1`, [id])
  const marks = async (asOf: string) =>
    (await found(member, 'vindharpe', `&asOf=${asOf}`)).map(({ number, archived }) => [
      number,
      archived,
    ])
  expect(await marks('2008-02-28')).toEqual([
    ['4.4', false],
    ['7.1', false],
  ])
  expect(await marks('2008-03-01')).toEqual([
    ['7.1', false],
    ['4.4', true],
  ])
})

test('a former number finds the activity', async () => {
  await api.db.pool.query(
    `INSERT INTO former_number (plan_id, number, activity_id) VALUES ($1, '9.9', $2)`,
    [plan.id, await idOf('4.2')],
  )
  expect(await lines(member, '9.9')).toEqual(['activity 4.2'])
})

test('a partner is found by its name and its other spellings, where it takes part', async () => {
  const partner = await api.db.prisma.partner.create({
    data: { name: 'Ørneværket', kind: 'company', aliases: { create: { alias: 'OVK-gruppen' } } },
  })
  expect(await lines(member, 'oernevaerk')).toEqual([])
  await api.db.pool.query(
    `INSERT INTO activity_partner (activity_id, partner_id) VALUES ($1, $2)`,
    [await idOf('4.2'), partner.id],
  )
  expect(await lines(member, 'oernevaerk')).toEqual(['partner 4.2'])
  const [hit] = await found(member, 'ovk')
  expect([textOf(hit?.title ?? []), hitsOf(hit?.excerpt ?? [])]).toEqual(['Ørneværket', ['OVK']])
})

test('the database folds as the domain does', async () => {
  const texts = ['ÅRHUS Ægir Øst', 'Café Müller', 'A\u030Ahus', 'Ärlig Ö', 'çñü ß', 'ΑΒΓ Żółć']
  const { rows } = await api.db.pool.query<{ folded: string }>(
    'SELECT search_fold(t) AS folded FROM unnest($1::text[]) AS t',
    [texts],
  )
  expect(rows.map((row) => row.folded)).toEqual(texts.map(folded))
})

test('each kind has its group, with whether there is more', async () => {
  const { groups, asOf } = await search(member, 'e', '&limit=2&asOf=2008-10-31')
  expect(asOf).toBe('2008-10-31')
  expect(groups.map(({ kind }) => kind)).toEqual(
    ['area', 'activity', 'update', 'comment', 'partner', 'meeting', 'report'].filter((kind) =>
      groups.some((group) => group.kind === kind),
    ),
  )
  for (const { items, more } of groups) if (more) expect(items).toHaveLength(2)
})

test('a meeting is found by what it takes up, and by what it decided once it has been held', async () => {
  const made = await secretariat.post('/meetings', { title: 'Studietur', date: '2008-10-14' })
  const { id } = made.json<{ id: number }>()
  const added = await secretariat.post(`/meetings/${id}/agenda-items`, {
    kind: 'free',
    title: 'Besøg på tangfabrikken',
  })
  const item = added.json<AgendaItem>()
  const decision = item.sections.findIndex(({ when }) => when === 'after')
  const text = { text: 'Hvalrossen blev vedtaget.' }
  const path = `/agenda-items/${item.id}/sections/${decision}`
  expect((await secretariat.patch(path, text, item.version)).statusCode).toBe(200)
  const [hit] = await found(member, 'tangfabrik besøg')
  expect(hit).toMatchObject({
    kind: 'meeting',
    id,
    of: 'meeting',
    number: null,
    date: '2008-10-14',
  })
  expect(hitsOf(hit?.excerpt ?? [])).toEqual(['Besøg', 'tangfabrikken'])
  expect((await found(member, 'hvalros')).map((one) => one.id)).toEqual([id])
  expect(await found(member, 'hvalros', '&asOf=2008-10-13')).toEqual([])
  expect(await lines(member, '2008')).not.toContain('meeting null')
})

test('a status report is found from its date on', async () => {
  const made = await secretariat.post('/status-reports', { asOf: '2008-06-30' })
  const { number, title } = made.json<{ number: number; title: string }>()
  expect(await lines(member, title)).toContain(`report ${number}`)
  expect(await lines(member, title, '&asOf=2008-06-29')).not.toContain(`report ${number}`)
})

test('of a status report the words are shown, not the addresses of its links', async () => {
  const reports = (await found(member, 'samlede fremdrift')).filter(({ kind }) => kind === 'report')
  const excerpts = reports.map(({ excerpt }) => textOf(excerpt))
  expect(excerpts.join('\n')).toMatch(/samlede fremdrift \d+ %/)
  expect(excerpts.join('\n')).not.toMatch(/\]\(|\*\*/)
})
