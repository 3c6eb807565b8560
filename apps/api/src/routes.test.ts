import * as contract from '@koreplan/contract'
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
  'GET /api/v1/partners anyone',
  'GET /api/v1/plans anyone',
  'GET /api/v1/plans/:plan anyone',
  'GET /api/v1/plans/:plan/activities anyone',
  'GET /api/v1/plans/:plan/activities.csv anyone',
  'GET /api/v1/plans/:plan/activities/:number anyone',
  'GET /api/v1/plans/:plan/activities/:number/indicators anyone',
  'GET /api/v1/plans/:plan/activities/:number/measurements anyone',
  'GET /api/v1/plans/:plan/activities/:number/milestones anyone',
  'GET /api/v1/plans/:plan/activities/:number/updates anyone',
  'GET /api/v1/plans/:plan/areas anyone',
  'GET /api/v1/plans/:plan/areas/:number anyone',
  'GET /api/v1/plans/:plan/commitments anyone',
  'GET /api/v1/plans/:plan/committee anyone',
  'GET /api/v1/plans/:plan/dashboard anyone',
  'GET /api/v1/plans/:plan/entries anyone',
  'GET /api/v1/plans/:plan/expenses anyone',
  'GET /api/v1/plans/:plan/pools anyone',
  'GET /api/v1/plans/:plan/pools/:pool anyone',
  'GET /api/v1/plans/:plan/series anyone',
  'GET /api/v1/units anyone',
]

test('the contract’s routes are these, each with who may call it', () => {
  expect(routes.map(({ method, url, access }) => `${method} ${url} ${access}`).toSorted()).toEqual(
    SERVED,
  )
})

test('every route of the contract is served, and described with a summary', async () => {
  const { openapi, paths } = (await api.app.inject('/api/openapi.json')).json<OpenApi>()
  expect(openapi).toBe('3.1.0')
  for (const { url, schema } of routes)
    expect(paths[url.replaceAll(/:(\w+)/g, '{$1}')]?.['get']?.summary).toBe(schema.summary)
  expect(Object.keys(paths)).toHaveLength(routes.length)
  expect(paths['/api/v1/plans']?.['get']).toMatchObject({
    responses: { default: { content: { 'application/problem+json': {} } } },
  })
})

test('nothing else of the application can be written to', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
    for (const { url } of routes)
      expect((await api.app.inject({ method, url })).statusCode).toBe(404)
})

test('every reading of a plan repeats its date and revision, and answers 304 to who has it', async () => {
  for (const { url } of routes.filter((route) => route.url.includes(':plan/'))) {
    if (/csv|committee/.test(url)) continue
    const path = url
      .replace('/api/v1/plans/:plan', '')
      .replace('areas/:number', 'areas/4')
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
    const first = await api.app.inject(`${url}?asOf=2008-06-30`)
    expect(first.json<object>()).toMatchObject({ asOf: '2008-06-30' })
    const headers = { 'if-none-match': String(first.headers.etag) }
    const again = await api.app.inject({ url: `${url}?asOf=2008-06-30`, headers })
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
