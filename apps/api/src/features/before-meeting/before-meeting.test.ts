import type { AgendaItem, BeforeMeeting, Block, Dashboard, Doc } from '@koreplan/contract'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { PLAN, testApp } from '../../test-app.ts'
import { wordsIn } from './words.ts'

const api = await testApp('example')
const chair = await api.as('chair')
const AS_OF = '2008-11-01'
/** With plain blanks, as one would type it. */
const plain = (text = '') => text.replaceAll('\u00a0', ' ')
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
  expect(plain(page.meeting?.words)).toContain('25. november 2008')
  expect(plain(page.changes.since)).toBe('Siden mødet den 28. oktober 2008')
})

test('no sentence of it has a hole in it, on any of these dates, in either language', async () => {
  for (const lang of ['da', 'en'])
    for (const asOf of [
      '2007-01-01',
      '2007-06-30',
      '2008-01-01',
      AS_OF,
      '2009-04-01',
      '2009-12-31',
    ]) {
      const text = JSON.stringify(await pageOn(asOf, lang))
      expect([asOf, lang, /undefined|NaN|\{\{|\.\./.exec(text)?.[0]]).toEqual([
        asOf,
        lang,
        undefined,
      ])
    }
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

const previewOn = async (asOf: string) =>
  (await chair.get(`/documents/preview?kind=before-meeting&asOf=${asOf}`)).json<Doc>()

test('no heading of the document stands alone: where there is nothing, a sentence says so', async () => {
  for (const asOf of ['2006-06-01', '2007-01-01', '2009-04-01', '2011-01-01']) {
    const { blocks } = await previewOn(asOf)
    const alone = blocks.filter((block, at) => isHeading(block) && isEmpty(blocks[at + 1]))
    expect([asOf, alone]).toEqual([asOf, []])
  }
  const text = JSON.stringify((await previewOn('2006-06-01')).blocks)
  expect(text).toContain('Ingen forhold kræver opmærksomhed.')
  expect(text).toContain('Der er ingen punkter til beslutning.')
  expect(text).toContain('Intet er ændret.')
})
const isHeading = (block: Block | undefined): boolean => block?.kind === 'heading'
const isEmpty = (block: Block | undefined): boolean =>
  block === undefined || isHeading(block) || (block.kind === 'list' && block.items.length === 0)

test('the heading of what needs attention counts what is named, and says of how many', async () => {
  const titles = (lang: 'da' | 'en') =>
    [[0, 0] as const, [1, 1] as const, [4, 4] as const, [5, 5] as const, [5, 12] as const].map(
      ([named, total]) => wordsIn(lang).exceptions(named, total),
    )
  expect(titles('da')).toEqual([
    'Kræver opmærksomhed',
    'Ét forhold, der kræver opmærksomhed',
    'Fire forhold, der kræver opmærksomhed',
    'Fem forhold, der kræver opmærksomhed',
    'Fem forhold, der kræver opmærksomhed (af 12)',
  ])
  expect(titles('en')).toEqual([
    'Needs attention',
    'One matter that needs attention',
    'Four matters that need attention',
    'Five matters that need attention',
    'Five matters that need attention (of 12)',
  ])
  expect((await pageOn('2006-06-01')).exceptionsTitle).toBe('Kræver opmærksomhed')
})

test('progress that is what it was is unchanged, and alone no change at all', async () => {
  const [first] = (await pageOn(AS_OF)).changes.lines
  expect(first).toBe(
    'Planens fremdrift er uændret 63 % (forventet 61 %).'.replaceAll(' %', '\u00a0%'),
  )
  expect((await pageOn('2007-01-15')).changes.lines).toEqual(['Intet er ændret.'])
})

test('an untouched pool is no “but”', async () => {
  expect((await pageOn('2006-06-01')).headline).toBe('Planen er ikke begyndt, og puljen er urørt.')
  expect(wordsIn('da').areas({ hasBegun: true, measured: 2, reported: 1, behind: 0 })).toBe(
    'det ene rapporterede indsatsområde er ikke bagud',
  )
})

test('the document tells what has no figure apart from 0 %', async () => {
  const table = (await previewOn('2007-01-15')).blocks.find(({ kind }) => kind === 'table')
  const remarks =
    table?.kind === 'table' ? table.rows.map(([, progress, , why]) => [progress, why]) : []
  expect(remarks[0]).toEqual([null, 'Ikke rapporteret'])
  expect(remarks[1]).toEqual([null, 'Uden tidsplan'])
})

test('an open evaluation says how many activities lack a decision', async () => {
  expect((await pageOn(AS_OF)).decide.some(({ about }) => about === 'evaluation')).toBe(false)
  const secretariat = await api.as('secretariat')
  await secretariat.post('/evaluation', { cutOff: '2008-10-31' })
  const line = (await pageOn(AS_OF)).decide.find(({ about }) => about === 'evaluation')
  expect(line?.title).toMatch(/^Evalueringen: \d+ aktiviteter mangler en beslutning$/)
  // Before its cut-off nothing of it is due.
  expect((await pageOn('2008-10-30')).decide.some(({ about }) => about === 'evaluation')).toBe(
    false,
  )
})

test('is one A4 with a long agenda too: the first items are named, the others counted', async () => {
  const secretariat = await api.as('secretariat')
  const { meeting } = await pageOn(AS_OF)
  const long = 'Et punkt med en titel, som er ganske lang, fordi der er meget at tage stilling til '
  for (let count = 1; count <= 12; count++) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    const { id } = (
      await secretariat.post(`/meetings/${meeting?.id}/agenda-items`, {
        kind: 'status',
        title: `${count}. ${long.repeat(3)}`,
        asOf: AS_OF,
      })
    ).json<AgendaItem>()
    expect(id).toBeGreaterThan(0)
  }
  const { decide } = await pageOn(AS_OF)
  expect(decide.filter(({ about }) => about === 'agenda')).toHaveLength(8)
  expect(decide[6]?.title.endsWith(' …')).toBe(true)
  expect(decide[7]).toMatchObject({ title: expect.stringMatching(/^Og \d+ punkter til på dags/) })
  const file = await api.app.inject({
    url: `${PLAN}/reports/before-meeting.pdf?asOf=${AS_OF}`,
    headers: chair.headers,
  })
  expect((await getDocumentProxy(new Uint8Array(file.rawPayload))).numPages).toBe(1)
})

test('an activity that began yesterday did so', () => {
  const activity = { number: '1.1', title: 'Messe', areaNumber: '1' }
  const said = (lang: 'da' | 'en', sinceDays: number) =>
    wordsIn(lang).reason({ kind: 'never_reported', activity, sinceDays }, AS_OF)
  expect(said('da', 0)).toBe('Begynder i dag; intet er rapporteret endnu.')
  expect(said('da', 1)).toBe('Begyndte i går; intet er rapporteret endnu.')
  expect(said('da', 2)).toBe('Intet er rapporteret i de 2 dage, siden den begyndte.')
  expect(said('en', 1)).toBe('Began yesterday; nothing has been reported yet.')
})
