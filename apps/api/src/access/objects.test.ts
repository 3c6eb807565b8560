import * as contract from '@koreplan/contract'
import { expect, test } from 'vitest'
import { PLAN, testApp } from '../test-app.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const other = await api.as('unit_contact', 'Børn og Unge')

const HERE = '4.3'
const ELSEWHERE = '7.1'
const reason = { reason: 'Til prøve' }

/** Every change of a thing below an activity, as it would be asked for. A new one is written down here. */
const ASKED: Readonly<Record<string, object>> = {
  'DELETE comments/:id': {},
  'PATCH comments/:id': { text: 'Ny tekst' },
  'PATCH indicators/:id': { title: 'Ny' },
  'PATCH milestones/:id': { title: 'Ny' },
  'POST files/:id/remove': reason,
  'POST indicators/:id/measurements': { date: '2008-06-01', value: 1 },
  'POST indicators/:id/occurrences': { date: '2008-06-01' },
  'POST indicators/:id/void': reason,
  'POST measurements/:id/void': reason,
  'POST milestones/:id/void': reason,
  'POST updates/:id/approve': {},
  'POST updates/:id/return': reason,
  'POST updates/:id/void': reason,
}

const isRoute = (value: unknown): value is contract.Route =>
  typeof value === 'object' && value !== null && 'access' in value && 'url' in value
const BELOW = '/api/v1/plans/:plan/activities/:number/'
const changes = (Object.values(contract) as unknown[])
  .filter(isRoute)
  .filter(({ method, url }) => method !== 'GET' && url.startsWith(BELOW) && url.includes(':id'))
  .map(({ method, url }) => ({ method, path: url.replace(BELOW, '') }))

test('the changes of things below an activity are these', () => {
  expect(changes.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
    Object.keys(ASKED),
  )
})

const made = async (what: string, body: object): Promise<number> =>
  (await secretariat.post(`/activities/${HERE}/${what}`, body)).json<{ id: number }>().id
const indicators = await made('indicators', {
  title: 'Antal møder',
  unit: 'møder',
  kind: 'count',
  target: 10,
  targetPeriod: 'year',
})
const ids: Readonly<Record<string, number>> = {
  updates: await made('updates', { date: '2008-06-01', state: 'in_progress', percent: 10 }),
  milestones: await made('milestones', { title: 'Aftale' }),
  comments: await made('comments', { text: 'En bemærkning' }),
  indicators,
  measurements: await made(`indicators/${indicators}/measurements`, {
    date: '2008-06-01',
    value: 1,
  }),
  files: (
    await api.db.prisma.attachment.create({
      data: {
        ...(await api.db.prisma.activity.findFirstOrThrow({
          where: { number: HERE },
          select: { planId: true },
        })),
        activityId: (await api.db.prisma.activity.findFirstOrThrow({ where: { number: HERE } })).id,
        name: 'a.pdf',
        mediaType: 'application/pdf',
        bytes: 1,
        sha256: 'a'.repeat(64),
        storageKey: 'a',
        author: 'A',
      },
    })
  ).id,
}

const send = (
  { headers }: Pick<typeof secretariat, 'headers'>,
  number: string,
  { method, path }: (typeof changes)[number],
) => {
  const id = String(ids[path.split('/')[0] ?? ''])
  return api.app.inject({
    method,
    url: `${PLAN}/activities/${number}/${path.replace(':id', id)}`,
    headers: { ...headers, 'if-match': '"v999999"' },
    ...(method !== 'DELETE' && { payload: ASKED[`${method} ${path}`] ?? {} }),
  })
}
const revision = async () => (await api.db.prisma.plan.findFirstOrThrow()).revision

test('everything was made', () => {
  for (const [what, id] of Object.entries(ids))
    expect([what, id]).toEqual([what, expect.any(Number)])
})

test.each(changes)(
  'through another activity’s address it is not there: $method $path',
  async (change) => {
    const before = await revision()
    const reply = await send(secretariat, ELSEWHERE, change)
    expect(reply.json<contract.Problem>().type).toMatch(/_not_found$/)
    expect(await revision()).toBe(before)
  },
)

test.each(changes)(
  'a contact person of another unit does not change it: $method $path',
  async (change) => {
    const before = await revision()
    const reply = await send(other, HERE, change)
    expect(reply.json<contract.Problem>().type).toMatch(/not_own_unit|not_allowed/)
    expect(await revision()).toBe(before)
  },
)

test.each(changes.filter(({ path }) => !path.startsWith('comments')))(
  'where it is, it is found: $method $path',
  async (change) => {
    const reply = await send(secretariat, HERE, change)
    expect(reply.body).not.toMatch(/_not_found|not_own_unit/)
  },
)

test('the changes of things below an entry are these; features/files/vouchers.test.ts asks for each', () => {
  const below = (Object.values(contract) as unknown[])
    .filter(isRoute)
    .filter(({ method, url }) => method !== 'GET' && url.includes('/entries/:entry/'))
  expect(below.map(({ method, url }) => `${method} ${url.split(':entry/')[1]}`).toSorted()).toEqual(
    ['POST files', 'POST files/:id/remove'],
  )
})
