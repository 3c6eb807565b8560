import type { Problem } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { attemptsIn } from '../../access/attempts.ts'
import { buildApp } from '../../app.ts'
import { readEnvironment } from '../../env.ts'
import { accountWithPassword, cookiesOf, PASSWORD, signInWith } from '../../test-accounts.ts'
import { clockOf, testApp } from '../../test-app.ts'

const api = await testApp('plan')

test('who has the password is let in, and nobody else', async () => {
  const { email, id } = await accountWithPassword(api)
  const reply = await signInWith(api, email.toUpperCase(), PASSWORD)
  expect([reply.statusCode, reply.json()]).toEqual([200, { next: 'signed_in' }])
  const session = await api.nobody.get('/api/v1/session', { cookie: cookiesOf(reply) })
  expect(session.json()).toMatchObject({ person: { id, hasPassword: true } })
  expect((await signInWith(api, email, 'en anden adgangskode')).statusCode).toBe(401)
})

describe('a sign-in that is refused', () => {
  test('does not tell whether the account is there, is disabled or has no password', async () => {
    const known = await accountWithPassword(api)
    const disabled = await accountWithPassword(api)
    const { id } = await api.as('member')
    const { email: withoutPassword } = await api.db.prisma.user.findUniqueOrThrow({ where: { id } })
    const where = { id: disabled.id }
    await api.db.prisma.user.update({ where, data: { disabledAt: new Date() } })

    const tries = [
      ['a wrong password', known.email, 'en anden adgangskode'],
      ['nobody', 'ingen@example.test', PASSWORD],
      ['a disabled account', disabled.email, PASSWORD],
      ['an account without a password', withoutPassword, PASSWORD],
    ] as const
    const fastest = new Map<string, number>()
    const told = new Set<string>()
    for (const round of [1, 2, 3])
      for (const [what, email, password] of tries) {
        const begun = performance.now()
        const reply = await signInWith(api, email, password, { address: `203.0.113.${round + 10}` })
        const took = performance.now() - begun
        fastest.set(what, Math.min(took, fastest.get(what) ?? Infinity))
        told.add(
          `${reply.statusCode} ${Object.keys(reply.headers).toSorted().join()} ${reply.body}`,
        )
      }
    expect([...told]).toHaveLength(1)
    expect([...told][0]).toMatch(/^401 .*sign_in_refused/)
    // What takes time is the password's hash: nobody may be told apart by its absence.
    const times = [...fastest.values()]
    expect(Math.max(...times) / Math.min(...times)).toBeLessThan(5)
  })

  test('is told to the administrator, without what was typed as a password', async () => {
    const { email, id } = await accountWithPassword(api)
    await signInWith(api, email, 'min hemmelige adgangskode')
    const event = await api.db.prisma.auditEvent.findFirstOrThrow({ where: { userId: id } })
    expect(event).toMatchObject({ action: 'session.refuse', actor: email, planId: null })
    expect(JSON.stringify(event)).not.toContain('hemmelige')
  })
})

describe('who tries too often', () => {
  const wait = (seconds: number) =>
    api.db.pool.query('UPDATE attempt_limit SET expire = expire - $1', [seconds * 1000])
  const fail = async (email: string, address: string, times: number): Promise<number[]> => {
    const codes: number[] = []
    for (let at = 0; at < times; at++)
      codes.push((await signInWith(api, email, 'gæt', { address })).statusCode)
    return codes
  }

  test('waits, is told for how long, and is then let in', async () => {
    const { email } = await accountWithPassword(api)
    const address = '198.51.100.1'
    const tries = await fail(email, address, 7)
    expect(tries).toEqual([401, 401, 401, 401, 401, 429, 429])
    const refused = await signInWith(api, email, PASSWORD, { address })
    expect(refused.json<Problem>()).toMatchObject({
      type: 'urn:koreplan:problem:too_many_attempts',
      detail: 'Der er forsøgt for mange gange. Prøv igen om 5 minutter.',
    })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(290)
    await wait(301)
    expect((await signInWith(api, email, PASSWORD, { address })).statusCode).toBe(200)
  })

  test('cannot go on by sending many at once', async () => {
    const { email } = await accountWithPassword(api)
    const address = '198.51.100.2'
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => signInWith(api, email, 'gæt', { address })),
    )
    expect(tries.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5)
  })

  test('is counted in other processes too', async () => {
    const { email } = await accountWithPassword(api)
    await fail(email, '198.51.100.3', 5)
    const env = readEnvironment({ LOG_LEVEL: 'silent' })
    const app = await buildApp({ db: api.db, clock: clockOf('2026-11-24'), env })
    const reply = await signInWith({ ...api, app }, email, PASSWORD, { address: '198.51.100.3' })
    await app.close()
    expect(reply.statusCode).toBe(429)
  })

  test('from many places locks an account for the unknown, never for its owner where it is known', async () => {
    const { email } = await accountWithPassword(api)
    const home = '198.51.100.4'
    expect((await signInWith(api, email, PASSWORD, { address: home })).statusCode).toBe(200)
    const attempts = attemptsIn(api.db)
    for (let at = 0; at < 30; at++) await attempts.beginPassword(email, `192.0.2.${at}`)
    const away = await signInWith(api, email, PASSWORD, { address: '192.0.2.99' })
    expect(away.statusCode).toBe(429)
    expect((await signInWith(api, email, PASSWORD, { address: home })).statusCode).toBe(200)
    await wait(901)
    expect((await signInWith(api, email, PASSWORD, { address: '192.0.2.99' })).statusCode).toBe(200)
  })

  test('at one account after another is stopped at its address, and nobody elsewhere is', async () => {
    const attempts = attemptsIn(api.db)
    const address = '198.51.100.5'
    for (let at = 0; at < 100; at++) await attempts.beginPassword(`nr.${at}@example.test`, address)
    const { email } = await accountWithPassword(api)
    expect((await signInWith(api, email, PASSWORD, { address })).statusCode).toBe(429)
    const elsewhere = await signInWith(api, email, PASSWORD, { address: '198.51.100.6' })
    expect(elsewhere.statusCode).toBe(200)
  })
})
