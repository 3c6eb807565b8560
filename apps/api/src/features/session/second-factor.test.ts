import type { TwoFactorSecret } from '@koreplan/contract'
import { TOTP, URI } from 'otpauth'
import { expect, test } from 'vitest'
import {
  accountWithPassword,
  cookiesOf,
  PASSWORD,
  signInWith,
  type TestAccount,
} from '../../test-accounts.ts'
import { testApp } from '../../test-app.ts'

const api = await testApp('plan')

const isIn = async (cookie: string): Promise<boolean> =>
  (await api.nobody.get('/api/v1/plans', { cookie })).statusCode === 200

/** An account with one-time codes, the first of them used. */
async function withCodes() {
  const account = await accountWithPassword(api)
  const made = await account.post('/api/v1/account/two-factor', { password: PASSWORD })
  const { uri, secret, backupCodes } = made.json<TwoFactorSecret>()
  const totp = URI.parse(uri)
  if (!(totp instanceof TOTP)) throw new Error('no TOTP')
  const confirmed = await account.post('/api/v1/account/two-factor/confirm', {
    code: totp.generate(),
  })
  expect([made.statusCode, confirmed.statusCode, totp.secret.base32]).toEqual([200, 204, secret])
  // The codes of the steps beside the present one are good too: clocks differ.
  const next = totp.generate({ timestamp: Date.now() + 30_000 })
  return { account, totp, backupCodes, next, cookie: cookiesOf(confirmed) }
}

const challenge = async ({ email }: TestAccount, address?: string): Promise<string> => {
  const reply = await signInWith(api, email, PASSWORD, address === undefined ? {} : { address })
  expect(reply.json()).toEqual({ next: 'second_factor' })
  return cookiesOf(reply)
}
const answer = (cookie: string, code: string, kind = 'totp') =>
  api.nobody.post('/api/v1/session/second-factor', { code, kind }, { cookie })

test('the password alone is not enough, the code after it is', async () => {
  const { account, next } = await withCodes()
  const cookie = await challenge(account)
  expect(await isIn(cookie)).toBe(false)
  const reply = await answer(cookie, next)
  expect(reply.json()).toEqual({ next: 'signed_in' })
  expect(await isIn(cookiesOf(reply))).toBe(true)
})

test('who turns codes on is signed out everywhere else', async () => {
  const { account, cookie } = await withCodes()
  expect((await account.get('/api/v1/plans')).statusCode).toBe(401)
  expect(await isIn(cookie)).toBe(true)
})

test('a code that was used is good for nothing, nor is one without the password', async () => {
  const { account, next } = await withCodes()
  expect((await answer(await challenge(account), next)).statusCode).toBe(200)
  expect((await answer(await challenge(account), next)).statusCode).toBe(401)
  expect((await answer('', next)).statusCode).toBe(401)
  expect((await answer('koreplan.two_factor=2fa-x.AAAA', next)).statusCode).toBe(401)
})

test('each backup code is good once', async () => {
  const { account, backupCodes } = await withCodes()
  const [code = ''] = backupCodes
  const first = await answer(await challenge(account), code, 'backup')
  expect([first.statusCode, await isIn(cookiesOf(first))]).toEqual([200, true])
  expect((await answer(await challenge(account), code, 'backup')).statusCode).toBe(401)
})

test('codes cannot be tried out, whatever the number of sign-ins', async () => {
  const { account, next } = await withCodes()
  const codes: number[] = []
  for (let at = 0; at < 3; at++) {
    const cookie = await challenge(account, `203.0.113.${at}`)
    for (let one = 0; one < 2; one++)
      codes.push((await answer(cookie, `00000${at * 2 + one}`)).statusCode)
  }
  expect(codes).toEqual([401, 401, 401, 401, 401, 429])
  expect((await answer(await challenge(account), next)).statusCode).toBe(429)
})

test('the password is asked again before codes are turned on or off', async () => {
  const { account, cookie } = await withCodes()
  const post = (path: string, body: object) => account.post(path, body, { cookie })
  const wrong = await post('/api/v1/account/two-factor/disable', { password: 'gæt' })
  expect(wrong.json()).toMatchObject({ errors: [{ path: 'password', code: 'wrong' }] })
  const on = await post('/api/v1/account/two-factor', { password: PASSWORD })
  expect([on.statusCode, on.json<{ detail: string }>().detail]).toEqual([
    409,
    expect.stringContaining('allerede slået til'),
  ])
  const off = await post('/api/v1/account/two-factor/disable', { password: PASSWORD })
  expect(off.statusCode).toBe(204)
  expect((await signInWith(api, account.email, PASSWORD)).json()).toEqual({ next: 'signed_in' })
})

test('an administrator takes them from who has lost the phone', async () => {
  const { account } = await withCodes()
  const boss = await api.as('administrator')
  const reply = await boss.del(`/api/v1/users/${account.id}/two-factor`)
  expect(reply.json()).toMatchObject({ twoFactorEnabled: false })
  expect((await signInWith(api, account.email, PASSWORD)).json()).toEqual({ next: 'signed_in' })
})

test('neither codes nor secrets are told in the audit', async () => {
  const { account, next, backupCodes } = await withCodes()
  await answer(await challenge(account), next)
  const events = await api.db.prisma.auditEvent.findMany({ where: { userId: account.id } })
  expect(events.map(({ action }) => action)).toContain('account.two_factor')
  const told = JSON.stringify(events)
  for (const secret of [next, ...backupCodes]) expect(told).not.toContain(secret)
})
