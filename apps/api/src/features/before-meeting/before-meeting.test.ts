import type { BeforeMeeting, Dashboard, Doc } from '@koreplan/contract'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { PLAN, testApp } from '../../test-app.ts'

const api = await testApp('example')
const chair = await api.as('chair')
const AS_OF = '2008-11-01'
const pageOn = async (asOf: string, lang = 'da') =>
  (await chair.get(`/before-meeting?asOf=${asOf}&lang=${lang}`)).json<BeforeMeeting>()

test('has the dashboard’s figures, five exceptions with reasons, and the next meeting', async () => {
  const dashboard = (await chair.get(`/dashboard?asOf=${AS_OF}`)).json<Dashboard>()
  const page = await pageOn(AS_OF)
  expect(page.areas).toEqual(dashboard.areas)
  expect(page.pool.figures).toEqual(dashboard.pool)
  expect(page.exceptions.map(({ attention }) => attention)).toEqual(dashboard.attention.slice(0, 5))
  expect(page.exceptions.every(({ reason, subject }) => reason !== '' && subject !== '')).toBe(true)
  expect(page.exceptionsTotal).toBe(dashboard.attentionTotal)
  expect(page.meeting?.words).toContain('25. november 2008')
  expect(page.changes.since).toBe('Siden mødet 28. oktober 2008')
})

test('no sentence of it has a hole in it, on any of these dates, in either language', async () => {
  for (const lang of ['da', 'en'])
    for (const asOf of ['2007-01-01', '2007-06-30', AS_OF, '2009-04-01', '2009-12-31']) {
      const text = JSON.stringify(Object.values(await pageOn(asOf, lang)).filter(isSaid))
      expect([asOf, lang, /undefined|NaN|\{\{|\.\./.exec(text)?.[0]]).toEqual([
        asOf,
        lang,
        undefined,
      ])
    }
})
const isSaid = (value: unknown): boolean => typeof value === 'string'

test('an open evaluation says how many activities lack a decision', async () => {
  expect((await pageOn(AS_OF)).decide.some(({ about }) => about === 'evaluation')).toBe(false)
  const secretariat = await api.as('secretariat')
  await secretariat.post('/evaluation', { cutOff: '2008-10-31' })
  const line = (await pageOn(AS_OF)).decide.find(({ about }) => about === 'evaluation')
  expect(line?.title).toMatch(/^Evalueringen: \d+ aktiviteter mangler en beslutning$/)
})

test('is one A4 as a PDF, with the same words', async () => {
  for (const asOf of ['2007-06-30', AS_OF, '2009-04-01']) {
    const file = await api.app.inject({
      url: `${PLAN}/reports/before-meeting.pdf?asOf=${asOf}`,
      headers: chair.headers,
    })
    const pdf = await getDocumentProxy(new Uint8Array(file.rawPayload))
    expect([asOf, pdf.numPages]).toEqual([asOf, 1])
  }
  const doc = (await chair.get(`/documents/preview?kind=before-meeting&asOf=${AS_OF}`)).json<Doc>()
  const page = await pageOn(AS_OF)
  expect(JSON.stringify(doc)).toContain(page.headline)
})
