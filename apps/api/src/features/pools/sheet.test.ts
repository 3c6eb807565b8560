import type { Entry } from '@koreplan/contract'
import readExcelFile from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

const api = await testApp('plan', { today: '2008-11-01' })

beforeAll(async () => {
  const secretariat = await api.as('secretariat')
  const [pool] = (await api.get('/pools')).json<{ items: { slug: string }[] }>().items
  const enter = (entry: object) => secretariat.post(`/pools/${pool?.slug}/entries`, entry)
  const spent = { kind: 'expense', activity: '4.2', payee: '+Hansen; & søn' }
  const made = await enter({
    ...spent,
    date: '2008-02-01',
    amountOre: 123_456,
    text: '=1+1',
    voucher: '@7',
  })
  await enter({ ...spent, date: '2008-03-31', amountOre: 50, text: 'Porto' })
  await secretariat.post(`/entries/${made.json<Entry>().id}/void`, { reason: 'Forkert beløb' })
})

describe('the ledger as a file', () => {
  test('has the lines asked for, with their sign, and the balance each left', async () => {
    const reply = await api.get('/entries.csv?from=2008-01-01&asOf=2008-11-01')
    expect(reply.headers['content-disposition']).toContain('filename="posteringer-2008-11-01.csv"')
    const [heading, ...lines] = reply.body.trimEnd().split('\n')
    expect(heading).toMatch(/^\uFEFFNr\.;Dato;Art;Tekst;Indsatsområde;Aktivitet;Modtager;Bilag;Bel/)
    const sums = lines.map((line) => line.split(';').at(-4))
    expect(sums).toEqual(['-1234,56', '1234,56', '-0,5'])
    expect(lines).toHaveLength(3)
  })

  test('keeps texts from being run as formulas, and leaves figures figures', async () => {
    const { body } = await api.get('/entries.csv?kind=expense&to=2008-02-29&asOf=2008-11-01')
    for (const text of [`;'=1+1;`, `"'+Hansen; & søn"`, `;'@7;`]) expect(body).toContain(text)
    expect(body).toContain(';-1234,56;')
  })

  test('is a workbook with numbers as numbers, dates as dates and texts as texts', async () => {
    const reply = await api.get('/entries.xlsx?kind=expense&asOf=2008-11-01')
    expect(reply.headers['content-type']).toContain('spreadsheetml')
    const [list, about] = await readExcelFile(reply.rawPayload)
    const [heading, first] = list?.data ?? []
    const row = Object.fromEntries((heading ?? []).map((name, at) => [String(name), first?.[at]]))
    expect(row).toMatchObject({
      Dato: new Date('2008-02-01T00:00:00Z'),
      Tekst: '=1+1',
      Modtager: '+Hansen; & søn',
      'Beløb i kr.': -1234.56,
    })
    expect(about?.data).toEqual(
      expect.arrayContaining([
        ['Status pr.', '01.11.2008'],
        ['Udvalg', 'Art: Forbrug'],
      ]),
    )
  })

  test('is in English where that is asked for', async () => {
    const { body } = await api.get('/entries.csv?lang=en&kind=expense&asOf=2008-11-01')
    expect(body).toContain('No.;Date;Kind;Text')
    expect(body).toContain(';-1234.56;')
  })

  test('refuses what is no kind of file, and dates the wrong way round', async () => {
    expect((await api.get('/entries.pdf')).statusCode).toBe(400)
    expect((await api.get('/entries.xlsx?from=2008-02-01&to=2008-01-01')).statusCode).toBe(400)
  })
})
