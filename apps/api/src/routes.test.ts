import * as contract from '@koreplan/contract'
import { PERMISSIONS, ROLES } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { SERVED } from './test-routes.ts'
import { PLAN, testApp } from './test-app.ts'

const api = await testApp('example')

const isRoute = (value: unknown): value is contract.Route =>
  typeof value === 'object' && value !== null && 'access' in value && 'url' in value
const routes: contract.Route[] = (Object.values(contract) as unknown[]).filter(isRoute)

interface OpenApi {
  openapi: string
  paths: Record<string, Record<string, { summary?: string }>>
}

test('the contract’s routes are these, each with who may call it', () => {
  expect(routes.map(({ method, url, access }) => `${method} ${url} ${access}`).toSorted()).toEqual(
    SERVED,
  )
})

test('every route of the contract is served, and described with a summary', async () => {
  const { openapi, paths } = (await api.app.inject('/api/openapi.json')).json<OpenApi>()
  expect(openapi).toBe('3.1.0')
  for (const { method, url, schema } of routes)
    expect(paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]?.summary).toBe(
      schema.summary,
    )
  const described = Object.values(paths).flatMap((path) => Object.keys(path))
  expect(described).toHaveLength(routes.length)
  expect(paths['/api/v1/plans']?.['get']).toMatchObject({
    responses: { default: { content: { 'application/problem+json': {} } } },
  })
})

/** What a route answers to whom its access does not let in. */
const REFUSALS: string[] = [
  contract.problemType('not_signed_in'),
  contract.problemType('not_allowed'),
]

/** Who signs out calls nothing after it. */
const byWhatEndsSessions = (a: contract.Route, b: contract.Route): number =>
  Number(endsSessions(a)) - Number(endsSessions(b)) || b.url.length - a.url.length
const endsSessions = ({ method, url }: contract.Route): boolean =>
  method === 'DELETE' && /\/sessions?$/.test(url)

/** An address of a route that leads somewhere. */
const addressOf = (url: string): string =>
  url
    .replace(':plan', 'erhvervspolitik-2007-2009')
    .replace('areas/:number', 'areas/4')
    .replace('status-reports/:number', 'status-reports/1')
    .replace(':number', '7.1')
    .replace(':pool', 'erhvervspulje')
    .replaceAll(/:\w+/g, '1')

for (const role of [null, ...ROLES])
  test(`every route lets ${role ?? 'nobody signed in'} do what the table says, and nothing else`, async () => {
    const { headers } =
      role === null
        ? api.nobody
        : await api.as(role, role === 'unit_contact' ? 'Miljø og Teknik' : undefined)
    for (const { method, url, access } of [...routes].toSorted(byWhatEndsSessions)) {
      // A stream has no end to wait for: its head tells.
      const isStream = url === contract.streamEvents.url
      const reply = await api.app.inject({
        method,
        url: addressOf(url),
        headers,
        payloadAsStream: isStream,
      })
      const { type = '' } =
        isStream || !reply.body.startsWith('{')
          ? { type: reply.statusCode === 401 ? REFUSALS[0] : '' }
          : reply.json<{ type?: string }>()
      const isLetIn =
        access === 'anyone' ||
        (role !== null &&
          (access === 'signed_in' || (PERMISSIONS[access] as readonly string[]).includes(role)))
      const wasLetIn = !REFUSALS.includes(type)
      expect([method, url, role, wasLetIn]).toEqual([method, url, role, isLetIn])
    }
  })

test('accounts, sessions and tokens are for people alone, not for programs', () => {
  const managing = /^\/api\/v1\/(account|invitations|sessions?|setup|tokens|users)\b/
  const open = routes
    .filter(({ url, bySessionOnly }) => managing.test(url) && bySessionOnly !== true)
    .map(({ method, url }) => `${method} ${url}`)
  expect(open).toEqual(['GET /api/v1/session'])
})

test('who has no role in a plan is not told that there is one', async () => {
  const { headers } = await api.as('member')
  await api.db.pool.query(
    `INSERT INTO plan SELECT (jsonb_populate_record(p, '{"id": 900, "slug": "en-anden"}')).* FROM plan p`,
  )
  const reply = await api.app.inject({ url: '/api/v1/plans/en-anden/dashboard', headers })
  expect(reply.json<{ type: string }>().type).toBe('urn:koreplan:problem:plan_not_found')
})

test('every reading of a plan repeats its date and revision, and answers 304 to who has it', async () => {
  for (const { url } of routes.filter(
    ({ method, url }) => method === 'GET' && url.includes(':plan/'),
  )) {
    // Not read from the plan's state: what is said, filed and told of it.
    if (
      /ending|committee|people|comments|readers|mentions|files|history|views|imports|calendar|documents|\/reports\/|status-reports\/.|evaluation\/frozen/.test(
        url,
      )
    )
      continue
    const path = url
      .replace('/api/v1/plans/:plan', '')
      .replace('areas/:number', 'areas/4')
      .replace('meetings/:id', 'meetings/1')
      .replace(':number', '7.1')
      .replace(':pool', 'erhvervspulje')
    const first = await api.get(`${path}?asOf=2008-06-30`)
    expect([path, first.statusCode]).toEqual([path, 200])
    expect(first.json<object>()).toMatchObject({ asOf: '2008-06-30', revision: expect.any(Number) })
    const etag = String(first.headers.etag)
    const again = await api.get(`${path}?asOf=2008-06-30`, { 'if-none-match': etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
})

test('lists about no single plan repeat the date and answer 304 too', async () => {
  for (const url of ['/api/v1/plans', '/api/v1/units', '/api/v1/partners']) {
    const first = await api.get(`${url}?asOf=2008-06-30`)
    expect(first.json<object>()).toMatchObject({ asOf: '2008-06-30' })
    const headers = { 'if-none-match': String(first.headers.etag) }
    const again = await api.get(`${url}?asOf=2008-06-30`, headers)
    expect([url, again.statusCode]).toEqual([url, 304])
  }
})

test('the page is not found where there is no API, and security headers are on every reply', async () => {
  const { headers } = await api.app.inject(`${PLAN}/dashboard`)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe-inline')
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['x-frame-options']).toBe('SAMEORIGIN')
})

test('the docs are readable and metrics are there for the operator', async () => {
  expect((await api.app.inject('/api/docs')).statusCode).toBe(200)
  const { body } = await api.app.inject('/metrics')
  expect(body).toContain('http_request_duration_seconds')
})
