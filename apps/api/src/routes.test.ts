import * as contract from '@koreplan/contract'
import { PERMISSIONS, ROLES } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { PLAN, testApp } from './test-app.ts'

const api = await testApp('example')

const isRoute = (value: unknown): value is contract.Route =>
  typeof value === 'object' && value !== null && 'access' in value && 'url' in value
const routes: contract.Route[] = (Object.values(contract) as unknown[]).filter(isRoute)

interface OpenApi {
  openapi: string
  paths: Record<string, Record<string, { summary?: string }>>
}

/** Every route that the application serves, and who may call it. A new one is written down here. */
const SERVED = [
  'DELETE /api/v1/plans/:plan/activities/:number activity.edit',
  'DELETE /api/v1/plans/:plan/activities/:number/comments/:id comment.make',
  'DELETE /api/v1/plans/:plan/agenda-items/:id meeting.edit',
  'DELETE /api/v1/plans/:plan/calendar-feeds/:id calendar.subscribe',
  'DELETE /api/v1/plans/:plan/documents/:id plan.read',
  'DELETE /api/v1/plans/:plan/views/:view view.keep',
  'DELETE /api/v1/session anyone',
  'DELETE /api/v1/sessions signed_in',
  'DELETE /api/v1/sessions/:id signed_in',
  'DELETE /api/v1/tokens/:id signed_in',
  'DELETE /api/v1/users/:id/grants/:grant accounts.manage',
  'DELETE /api/v1/users/:id/invitation accounts.manage',
  'DELETE /api/v1/users/:id/two-factor accounts.manage',
  'GET /api/v1/audit audit.read',
  'GET /api/v1/events signed_in',
  'GET /api/v1/invitations/:token anyone',
  'GET /api/v1/partners plan.read',
  'GET /api/v1/plans signed_in',
  'GET /api/v1/plans/:plan plan.read',
  'GET /api/v1/plans/:plan/activities plan.read',
  'GET /api/v1/plans/:plan/activities.:ending plan.read',
  'GET /api/v1/plans/:plan/activities/:number plan.read',
  'GET /api/v1/plans/:plan/activities/:number/comments plan.read',
  'GET /api/v1/plans/:plan/activities/:number/files plan.read',
  'GET /api/v1/plans/:plan/activities/:number/files/:id/content plan.read',
  'GET /api/v1/plans/:plan/activities/:number/history history.read',
  'GET /api/v1/plans/:plan/activities/:number/indicators plan.read',
  'GET /api/v1/plans/:plan/activities/:number/measurements plan.read',
  'GET /api/v1/plans/:plan/activities/:number/milestones plan.read',
  'GET /api/v1/plans/:plan/activities/:number/updates plan.read',
  'GET /api/v1/plans/:plan/agenda-headings plan.read',
  'GET /api/v1/plans/:plan/allocations plan.read',
  'GET /api/v1/plans/:plan/areas plan.read',
  'GET /api/v1/plans/:plan/areas/:number plan.read',
  'GET /api/v1/plans/:plan/calendar-feeds calendar.subscribe',
  'GET /api/v1/plans/:plan/changes plan.read',
  'GET /api/v1/plans/:plan/commitments plan.read',
  'GET /api/v1/plans/:plan/committee plan.read',
  'GET /api/v1/plans/:plan/dashboard plan.read',
  'GET /api/v1/plans/:plan/documents plan.read',
  'GET /api/v1/plans/:plan/documents/:id plan.read',
  'GET /api/v1/plans/:plan/documents/:id/content plan.read',
  'GET /api/v1/plans/:plan/documents/preview plan.read',
  'GET /api/v1/plans/:plan/entries plan.read',
  'GET /api/v1/plans/:plan/entries.:ending plan.read',
  'GET /api/v1/plans/:plan/entries/:entry/files plan.read',
  'GET /api/v1/plans/:plan/entries/:entry/files/:id/content plan.read',
  'GET /api/v1/plans/:plan/evaluation plan.read',
  'GET /api/v1/plans/:plan/evaluation/frozen plan.read',
  'GET /api/v1/plans/:plan/expenses plan.read',
  'GET /api/v1/plans/:plan/history history.read',
  'GET /api/v1/plans/:plan/hours plan.read',
  'GET /api/v1/plans/:plan/imports/:id money.edit',
  'GET /api/v1/plans/:plan/meetings plan.read',
  'GET /api/v1/plans/:plan/meetings/:id plan.read',
  'GET /api/v1/plans/:plan/mentions plan.read',
  'GET /api/v1/plans/:plan/months plan.read',
  'GET /api/v1/plans/:plan/people plan.read',
  'GET /api/v1/plans/:plan/pools plan.read',
  'GET /api/v1/plans/:plan/pools/:pool plan.read',
  'GET /api/v1/plans/:plan/reports/:kind.:format plan.read',
  'GET /api/v1/plans/:plan/resources plan.read',
  'GET /api/v1/plans/:plan/search plan.read',
  'GET /api/v1/plans/:plan/series plan.read',
  'GET /api/v1/plans/:plan/status-reports plan.read',
  'GET /api/v1/plans/:plan/status-reports/:number plan.read',
  'GET /api/v1/plans/:plan/status-reports/:number/frozen plan.read',
  'GET /api/v1/plans/:plan/status-reports/compare plan.read',
  'GET /api/v1/plans/:plan/timeline plan.read',
  'GET /api/v1/plans/:plan/updates plan.read',
  'GET /api/v1/plans/:plan/views view.keep',
  'GET /api/v1/session anyone',
  'GET /api/v1/session/oidc anyone',
  'GET /api/v1/sessions signed_in',
  'GET /api/v1/tokens signed_in',
  'GET /api/v1/units plan.read',
  'GET /api/v1/users accounts.manage',
  'GET /api/v1/users/:id accounts.manage',
  'GET /calendar/:token.ics anyone',
  'PATCH /api/v1/account signed_in',
  'PATCH /api/v1/partners/:id people.edit',
  'PATCH /api/v1/plans/:plan/activities/:number activity.edit',
  'PATCH /api/v1/plans/:plan/activities/:number/comments/:id comment.make',
  'PATCH /api/v1/plans/:plan/activities/:number/indicators/:id activity.edit',
  'PATCH /api/v1/plans/:plan/activities/:number/milestones/:id activity.report',
  'PATCH /api/v1/plans/:plan/agenda-headings meeting.edit',
  'PATCH /api/v1/plans/:plan/agenda-items/:id meeting.edit',
  'PATCH /api/v1/plans/:plan/agenda-items/:id/sections/:position meeting.edit',
  'PATCH /api/v1/plans/:plan/areas/:number area.edit',
  'PATCH /api/v1/plans/:plan/evaluation evaluation.edit',
  'PATCH /api/v1/plans/:plan/evaluation/items/:activity evaluation.edit',
  'PATCH /api/v1/plans/:plan/imports/:id money.edit',
  'PATCH /api/v1/plans/:plan/meetings/:id meeting.edit',
  'PATCH /api/v1/plans/:plan/status-reports/:number meeting.edit',
  'PATCH /api/v1/plans/:plan/status-reports/:number/sections/:section report.write',
  'PATCH /api/v1/plans/:plan/views/:view view.keep',
  'PATCH /api/v1/units/:id people.edit',
  'PATCH /api/v1/users/:id accounts.manage',
  'POST /api/v1/account/password signed_in',
  'POST /api/v1/account/two-factor signed_in',
  'POST /api/v1/account/two-factor/confirm signed_in',
  'POST /api/v1/account/two-factor/disable signed_in',
  'POST /api/v1/invitations/:token anyone',
  'POST /api/v1/partners people.edit',
  'POST /api/v1/partners/:id/merge people.edit',
  'POST /api/v1/plans/:plan/activities activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/comments comment.make',
  'POST /api/v1/plans/:plan/activities/:number/files file.add',
  'POST /api/v1/plans/:plan/activities/:number/files/:id/remove file.remove',
  'POST /api/v1/plans/:plan/activities/:number/indicators activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/indicators/:id/measurements activity.report',
  'POST /api/v1/plans/:plan/activities/:number/indicators/:id/occurrences activity.report',
  'POST /api/v1/plans/:plan/activities/:number/indicators/:id/void activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/measurements/:id/void activity.report',
  'POST /api/v1/plans/:plan/activities/:number/milestones activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/milestones/:id/void activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/move activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/place activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/restore activity.edit',
  'POST /api/v1/plans/:plan/activities/:number/updates activity.report',
  'POST /api/v1/plans/:plan/activities/:number/updates/:id/approve report.decide',
  'POST /api/v1/plans/:plan/activities/:number/updates/:id/return report.decide',
  'POST /api/v1/plans/:plan/activities/:number/updates/:id/void activity.report',
  'POST /api/v1/plans/:plan/activities/batch activity.edit',
  'POST /api/v1/plans/:plan/agenda-items/:id/place meeting.edit',
  'POST /api/v1/plans/:plan/agenda-items/:id/restore meeting.edit',
  'POST /api/v1/plans/:plan/allocations allocation.propose',
  'POST /api/v1/plans/:plan/allocations/:id/withdraw allocation.propose',
  'POST /api/v1/plans/:plan/allocations/approve allocation.decide',
  'POST /api/v1/plans/:plan/allocations/refuse allocation.decide',
  'POST /api/v1/plans/:plan/calendar-feeds calendar.subscribe',
  'POST /api/v1/plans/:plan/documents plan.read',
  'POST /api/v1/plans/:plan/entries/:entry/files money.edit',
  'POST /api/v1/plans/:plan/entries/:entry/files/:id/remove money.edit',
  'POST /api/v1/plans/:plan/entries/:id/void money.edit',
  'POST /api/v1/plans/:plan/evaluation evaluation.edit',
  'POST /api/v1/plans/:plan/evaluation/close evaluation.edit',
  'POST /api/v1/plans/:plan/evaluation/items/:activity/decision evaluation.decide',
  'POST /api/v1/plans/:plan/evaluation/next-edition evaluation.edit',
  'POST /api/v1/plans/:plan/history/:id/undo change.undo',
  'POST /api/v1/plans/:plan/hours hours.edit',
  'POST /api/v1/plans/:plan/hours/:id/void hours.edit',
  'POST /api/v1/plans/:plan/imports/:id/apply money.edit',
  'POST /api/v1/plans/:plan/meetings meeting.edit',
  'POST /api/v1/plans/:plan/meetings/:id/agenda-items meeting.edit',
  'POST /api/v1/plans/:plan/meetings/:id/cancel meeting.edit',
  'POST /api/v1/plans/:plan/meetings/:id/restore meeting.edit',
  'POST /api/v1/plans/:plan/mentions/seen plan.read',
  'POST /api/v1/plans/:plan/months/:month/close month.close',
  'POST /api/v1/plans/:plan/months/:month/reopen month.reopen',
  'POST /api/v1/plans/:plan/pools/:pool/entries money.edit',
  'POST /api/v1/plans/:plan/pools/:pool/imports money.edit',
  'POST /api/v1/plans/:plan/pools/:pool/preview money.edit',
  'POST /api/v1/plans/:plan/status-reports meeting.edit',
  'POST /api/v1/plans/:plan/status-reports/:number/approve meeting.edit',
  'POST /api/v1/plans/:plan/status-reports/:number/freeze meeting.edit',
  'POST /api/v1/plans/:plan/status-reports/:number/reopen meeting.edit',
  'POST /api/v1/plans/:plan/status-reports/:number/sections/:section/ready report.write',
  'POST /api/v1/plans/:plan/status-reports/:number/sections/:section/unready report.write',
  'POST /api/v1/plans/:plan/views view.keep',
  'POST /api/v1/session anyone',
  'POST /api/v1/session/demonstration anyone',
  'POST /api/v1/session/second-factor anyone',
  'POST /api/v1/setup anyone',
  'POST /api/v1/tokens signed_in',
  'POST /api/v1/units people.edit',
  'POST /api/v1/users accounts.manage',
  'POST /api/v1/users/:id/disable accounts.manage',
  'POST /api/v1/users/:id/enable accounts.manage',
  'POST /api/v1/users/:id/grants accounts.manage',
  'POST /api/v1/users/:id/invitation accounts.manage',
]

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
      /ending|committee|people|comments|readers|mentions|files|history|views|imports|calendar|status-reports\/./.test(
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
