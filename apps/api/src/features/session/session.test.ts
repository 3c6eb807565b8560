import type { SignedIn } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const example = await testApp('example')
const alone = await testApp('plan')

const SESSION = '/api/v1/session'
const sessionOf = async (headers = {}): Promise<SignedIn> =>
  (await example.nobody.get(SESSION, headers)).json<SignedIn>()

describe('the accounts of the example data', () => {
  test('are one for each role, and two for the secretariat', async () => {
    const { person, grants, signIn } = await sessionOf()
    expect([person, grants]).toEqual([null, []])
    expect(signIn.demonstration.map(({ role, unit }) => [role, unit])).toEqual([
      ['chair', null],
      ['member', null],
      ['secretariat', null],
      ['secretariat', null],
      ['unit_contact', 'Miljø og Teknik'],
      ['director', null],
      ['administrator', null],
    ])
  })

  test('can be signed in with, and out of', async () => {
    const reply = await example.nobody.post(`${SESSION}/demonstration`, {
      account: 'eksempel-sekretaer',
    })
    expect([reply.statusCode, reply.json()]).toEqual([200, { next: 'signed_in' }])
    const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? ''
    const { person, grants } = await sessionOf({ cookie })
    expect(person?.name).toBe('Sekretær (eksempel)')
    expect(grants).toEqual([{ role: 'secretariat', plan: 'erhvervspolitik-2007-2009', unit: null }])
    expect(
      (await example.app.inject({ url: SESSION, method: 'DELETE', headers: { cookie } }))
        .statusCode,
    ).toBe(204)
    expect((await sessionOf({ cookie })).person).toBeNull()
  })

  test('do not exist where the plan is alone', async () => {
    const session = (await alone.nobody.get(SESSION)).json<SignedIn>()
    expect(session.signIn).toMatchObject({ demonstration: [], setup: true })
  })

  test('are the only ones that need no password', async () => {
    const { id } = await example.as('administrator')
    const reply = await example.nobody.post(`${SESSION}/demonstration`, { account: id })
    expect([reply.statusCode, reply.headers['set-cookie']]).toEqual([401, undefined])
  })
})
