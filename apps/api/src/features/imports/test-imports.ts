import type { Import, ImportRow, Problem } from '@koreplan/contract'
import { expect } from 'vitest'
import { PLAN, testApp, type Caller } from '../../test-app.ts'
import { csvOf } from './test-documents.ts'

export const HEADS = ['Bilagsnr.', 'Bogføringsdato', 'Leverandør', 'Tekst', 'Beløb', 'Aktivitet']

let vouchers = 0
/** Rows that no other test of a file has; `cells` stand in place of a column's. */
export const someRows = (count: number, cells: Record<number, string> = {}): string[][] =>
  Array.from({ length: count }, (_, at) => {
    const row = [`i${++vouchers}`, '15.03.2008', `Købmand ${at}`, 'Kørsel', '1,50', '4.2']
    return row.map((cell, column) => cells[column] ?? cell)
  })

export const documentOf = (rows: string[][], heads = HEADS): Buffer =>
  Buffer.from(csvOf([heads, ...rows]))

export const codeOf = (reply: { json<T>(): T }) =>
  reply.json<Problem>().type.replace('urn:koreplan:problem:', '')

export const statuses = ({ rows }: Import): ImportRow['status'][] =>
  rows.map(({ status }) => status)

interface Brought {
  readonly total: number
  readonly items: { id: number; amountOre: number; voidedById: number | null }[]
}

/** The plan alone on a day of 2008: 400.000 kr., of which nothing is promised; and what its secretariat does. */
export async function importing() {
  const api = await testApp('plan', { today: '2008-11-01' })
  const secretariat = await api.as('secretariat')
  const pools = (await api.get('/pools')).json<{ items: { slug: string }[] }>()
  const slug = pools.items[0]?.slug ?? ''

  const send = async (content: Buffer, name = 'poster.csv', by = secretariat, headers = {}) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(content)]), name)
    const request = new Request('http://localhost', { method: 'POST', body: form })
    const type = request.headers.get('content-type') ?? ''
    return api.app.inject({
      method: 'POST',
      url: `${PLAN}/pools/${slug}/imports`,
      headers: { ...by.headers, ...headers, 'content-type': type },
      payload: Buffer.from(await request.arrayBuffer()),
    })
  }

  return {
    api,
    secretariat,
    slug,
    send,
    read: async (content: Buffer, name?: string): Promise<Import> => {
      const reply = await send(content, name)
      expect([reply.statusCode, reply.body]).toEqual([201, expect.any(String)])
      return reply.json<Import>()
    },
    match: ({ id, version }: Import, body: object, by: Caller = secretariat) =>
      by.patch(`/imports/${id}`, body, version),
    apply: ({ id, version }: Import, body = {}, by: Caller = secretariat) =>
      by.post(`/imports/${id}/apply`, body, { 'if-match': `"v${version}"` }),
    spent: async () => (await api.get(`/pools/${slug}`)).json<{ spentOre: number }>().spentOre,
    brought: async (id: number) =>
      (await api.get(`/entries?import=${id}&limit=500`)).json<Brought>(),
  }
}
