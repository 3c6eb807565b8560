import type { Problem } from '@koreplan/contract'
import { openDatabase } from '@koreplan/db'
import { describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { readEnvironment } from '../env.ts'
import { clockOf, PLAN, testApp } from '../test-app.ts'

const api = await testApp('example')
const small = await testApp('none', { variables: { RATE_LIMIT_PER_MINUTE: '2' } })
const broken = await testApp('none')

describe('a refusal', () => {
  test('of an unknown plan is a 404 in Danish', async () => {
    const reply = await api.get('/api/v1/plans/findes-ikke/dashboard')
    expect(reply.statusCode).toBe(404)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(reply.json<Problem>()).toMatchObject({
      type: 'urn:koreplan:problem:plan_not_found',
      title: 'Planen findes ikke',
      status: 404,
      instance: '/api/v1/plans/findes-ikke/dashboard',
    })
  })

  test.each([
    ['/activities/9.9', 'activity_not_found', '9.9'],
    ['/areas/8', 'area_not_found', '8'],
    ['/pools/ingen', 'pool_not_found', 'ingen'],
    ['/activities?area=77', 'area_not_found', '77'],
  ])('of %s names what was asked for', async (path, code, what) => {
    const reply = await api.get(path)
    expect(reply.statusCode).toBe(404)
    const problem = reply.json<Problem>()
    expect(problem.type).toBe(`urn:koreplan:problem:${code}`)
    expect(problem.detail).toContain(what)
  })

  test.each([
    ['/dashboard?asOf=2008-02-30', 'asOf', 'invalid_date'],
    ['/dashboard?asOf=i%20dag', 'asOf', 'invalid_date'],
    ['/dashboard?asOf=0001-01-01', 'asOf', 'invalid_date'],
    ['/dashboard?asOf=', 'asOf', 'blank'],
    ['/activities?sort=', 'sort', 'blank'],
    ['/dashboard?asof=2008-11-01', 'asof', 'unknown_parameter'],
    ['/dashboard?asOf=2008-11-01&asOf=2008-11-02', 'asOf', 'invalid_value'],
    ['/series?from=2009-01-01&to=2008-01-01', 'to', 'date_order'],
    ['/activities?limit=0', 'limit', 'too_small'],
    ['/activities?limit=501', 'limit', 'too_big'],
    ['/activities?limit=mange', 'limit', 'invalid_number'],
    ['/activities?sort=farve', 'sort', 'invalid_value'],
    ['/activities?state=glad', 'state', 'invalid_value'],
    ['/activities?cursor=vr%C3%B8vl', 'cursor', 'invalid_cursor'],
    ['/entries?kind=gave', 'kind', 'invalid_value'],
    ['/search?q=a%00', 'q', 'invalid_character'],
    ['/activities/4%00.2', 'number', 'invalid_character'],
    ['/entries?pool=ingen&colour=1', 'colour', 'unknown_parameter'],
  ])('of %s names the field %s', async (path, field, code) => {
    const reply = await api.get(path)
    expect(reply.statusCode).toBe(400)
    expect(reply.json<Problem>().errors).toMatchObject([{ path: field, code }])
  })

  test.each([
    ['/activities/4.2/comments', { text: 'a\u0000' }, 'text'],
    ['/activities/4.2/comments', { text: 'half of a smile: \uD83D' }, 'text'],
    ['/meetings', { date: '2027-01-04', title: 'a\u0000b' }, 'title'],
    ['/views', { page: 'activities', name: 'a\u0000', query: '' }, 'name'],
  ])('of a text at %s that cannot be kept names it', async (path, body, field) => {
    const secretariat = await api.as('secretariat')
    const reply = await secretariat.post(path, body)
    expect(reply.statusCode).toBe(400)
    expect(reply.json<Problem>().errors).toMatchObject([{ path: field, code: 'invalid_character' }])
    expect(reply.json<Problem>().detail).toBe(`»${field}« indeholder et tegn, der ikke kan gemmes.`)
  })

  test('names every faulty field at once', async () => {
    const reply = await api.get('/activities?limit=0&sort=farve&x=1')
    expect(
      reply
        .json<Problem>()
        .errors?.map(({ path }) => path)
        .toSorted(),
    ).toEqual(['limit', 'sort', 'x'])
  })

  test.each([
    ['en', 'There is no such activity'],
    ['en-GB,en;q=0.9,da;q=0.1', 'There is no such activity'],
    ['da', 'Aktiviteten findes ikke'],
    ['de-DE', 'Aktiviteten findes ikke'],
    ['de,en;q=0.1', 'There is no such activity'],
  ])('comes in the language of Accept-Language %s', async (language, title) => {
    const reply = await api.get('/activities/9.9', { 'accept-language': language })
    expect(reply.json<Problem>().title).toBe(title)
  })

  test('of an address that is not there is a problem too', async () => {
    const reply = await api.app.inject('/api/v1/nowhere')
    expect(reply.statusCode).toBe(404)
    expect(reply.json<Problem>().type).toBe('urn:koreplan:problem:route_not_found')
  })

  test('for too many requests tells how long to wait', async () => {
    const codes = []
    for (let i = 0; i < 3; i++) codes.push((await small.get('/api/v1/plans')).statusCode)
    const reply = await small.get('/api/v1/plans')
    expect(codes).toEqual([200, 200, 429])
    expect(reply.json<Problem>().detail).toMatch(/Prøv igen om \d+ sekunder/)
    expect(reply.headers['retry-after']).toBeDefined()
  })

  test('of our own fault tells a number and nothing of the inside', async () => {
    const administrator = await broken.as('administrator')
    await broken.db.pool.query('DROP TABLE unit_alias CASCADE')
    const reply = await administrator.get('/api/v1/units')
    expect(reply.statusCode).toBe(500)
    expect(reply.body.replace('/api/v1/units', '')).not.toMatch(/unit|select|prisma|\/src\//i)
    expect(reply.json<Problem>().detail).toMatch(/nummeret req-/)
  })

  test('while the database is away is a 503', async () => {
    const nowhere = openDatabase('postgresql://nobody@127.0.0.1:1/nothing')
    const env = readEnvironment({ LOG_LEVEL: 'silent' })
    const app = await buildApp({ db: nowhere, clock: clockOf('2026-11-24'), env })
    const reply = await app.inject(`${PLAN}/dashboard`)
    const ready = await app.inject('/health/ready')
    const live = await app.inject('/health/live')
    await app.close()
    expect([reply.statusCode, ready.statusCode, live.statusCode]).toEqual([503, 503, 200])
  })
})
