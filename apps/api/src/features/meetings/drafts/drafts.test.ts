import type { AgendaItem, BeforeMeeting, Dashboard, Meeting } from '@koreplan/contract'
import type { IsoDate, Precision } from '@koreplan/domain'
import { expect, test } from 'vitest'
import { testApp } from '../../../test-app.ts'
import { attentionWords } from './attention-words.ts'
import { bullets, counted, escaped, inWindow, linkedOn, listed, numbers } from './linked.ts'

const api = await testApp('example')
const secretariat = await api.as('secretariat')
const ASOF = '2008-11-01'
const meeting = (
  await secretariat.post('/meetings', { date: '2008-12-16', title: 'Møde' })
).json<Meeting>()

async function textsOf(kind: string, asOf = ASOF): Promise<Record<string, string>> {
  const reply = await secretariat.post(`/meetings/${meeting.id}/agenda-items`, { kind, asOf })
  const { title, sections } = reply.json<AgendaItem>()
  return { title, ...Object.fromEntries(sections.map(({ heading, text }) => [heading, text])) }
}
/** With plain blanks, as one would type it. */
const plain = (text = '') => text.replaceAll('\u00a0', ' ')

test('a status has the dashboard’s figures, each linked to where it comes from', async () => {
  const { progress, pool } = (await api.get(`/dashboard?asOf=${ASOF}`)).json<Dashboard>()
  const texts = await textsOf('status')
  expect(plain(texts['title'])).toBe('Status for planen pr. 1. november 2008')
  const story = plain(texts['Sagsfremstilling'])
  const whole = (value: number | null) => String(Math.round(value ?? NaN))
  expect(story).toContain(`fremdrift [${whole(progress.actual)} %](/?asOf=2008-11-01)`)
  expect(story).toContain(`forventet [${whole(progress.expected)} %](/?asOf=2008-11-01)`)
  expect(story).toContain(
    `[${progress.counts.behind}](/activities?schedule=behind&asOf=2008-11-01) bagud`,
  )
  expect(story).toMatch(/- \[4 [^\]]+\]\(\/areas\/4\?asOf=2008-11-01\): fremdrift \[/)
  const economy = plain(texts['Økonomi'])
  const kroner = (ore: number) => plain(numbers.amount(ore))
  expect(economy).toContain(`Af puljen på [${kroner(pool.amountOre)}](/pool?asOf=2008-11-01)`)
  expect(economy).toContain(`[${kroner(pool.availableOre)}](/pool?asOf=2008-11-01) til rådighed`)
  expect(texts['Indstilling']).toBe(
    'Sekretariatet indstiller, at orienteringen tages til efterretning.',
  )
  expect(texts['Beslutning']).toBe('')
})

test('no draft of any kind on any of these dates has a hole in it', async () => {
  for (const asOf of ['2007-01-01', '2007-06-30', '2008-02-29', ASOF, '2009-12-31'])
    for (const kind of ['status', 'pool', 'changes', 'evaluation']) {
      const all = Object.values(await textsOf(kind, asOf)).join('\n')
      expect([
        asOf,
        kind,
        /undefined|null|NaN|\[\]|\{\{|kr\.\]\([^)]*\)\.|\.\./.exec(all)?.[0],
      ]).toEqual([asOf, kind, undefined])
    }
})

test('the changes name what moved since the meeting before the date', async () => {
  const texts = await textsOf('changes', '2008-10-28')
  const story = plain(texts['Sagsfremstilling'])
  expect(story).toMatch(/^Siden mødet den 26\. august 2008 er der givet \d+ statusopdateringer\./)
  expect(story).toMatch(/\[\d[\d.]* [^\]]+\]\(\/activities\/[\d.]+\?asOf=2008-10-28\): fra »/)
})

test('a measurement is told in the draft and before the meeting, also when it is all that came', async () => {
  const asOf = '2007-01-20'
  const { rows } = await api.db.pool.query<{ id: number; number: string; title: string }>(
    `SELECT i.id, a.number, i.title FROM indicator i JOIN activity a ON a.id = i.activity_id
     ORDER BY i.id LIMIT 1`,
  )
  const [{ id, number, title } = { id: 0, number: '', title: '' }] = rows
  const path = `/activities/${number}/indicators/${id}/measurements`
  const reply = await secretariat.post(path, { date: asOf, value: 7, words: null })
  expect(reply.statusCode).toBe(201)
  const story = plain((await textsOf('changes', asOf))['Sagsfremstilling'])
  expect(story).toContain('Følgende er målt:')
  expect(story).toContain(`- ${title}: 7 `)
  const page = (await api.get(`/before-meeting?asOf=${asOf}`)).json<BeforeMeeting>()
  expect(page.changes.lines).toContain(`Målt: ${title} (${number}).`)
})

test('names are no Markdown, and lists read as Danish does', () => {
  expect(escaped('[a] *b* _c_')).toBe('\\[a\\] \\*b\\* \\_c\\_')
  expect(linkedOn(ASOF).activity({ number: '4.2', title: 'Grønt [nyt]' })).toBe(
    '[4.2 Grønt \\[nyt\\]](/activities/4.2?asOf=2008-11-01)',
  )
  expect(listed(['a', 'b', 'c'])).toBe('a, b og c')
  expect(listed(['a'])).toBe('a')
  expect(counted(1, 'én aktivitet', 'aktiviteter')).toBe('én aktivitet')
  expect(counted(2, 'én aktivitet', 'aktiviteter')).toBe('2 aktiviteter')
  expect(bullets(['a', 'b'])).toBe('- a\n- b')
})

test('when the plan is evaluated is said as exactly as it is known', () => {
  const window = { evaluationFrom: '2009-03-01', evaluationTo: '2009-05-31' } as const
  const said = (evaluationPrecision: Precision) =>
    plain(inWindow({ ...window, evaluationPrecision }))
  expect(said('season')).toBe('i foråret 2009')
  expect(said('month')).toBe('i marts 2009')
  expect(said('year')).toBe('i 2009')
  expect(said('day')).toBe('i perioden 1. mar. 2009 – 31. maj 2009')
  const summer = { evaluationFrom: '2009-06-01', evaluationTo: '2009-08-31' } as const
  expect(inWindow({ ...summer, evaluationPrecision: 'season' })).toBe('i sommeren 2009')
})

test('a pool that is spent was spent: it is not about to be', () => {
  const spentOn = (on: IsoDate) => {
    const pool = { kind: 'pool_exhausted', poolId: 1, pool: 'Puljen', on } as const
    return plain(
      attentionWords({ ...pool, amountOre: 40000000, forecastOre: null }, linkedOn(ASOF)),
    )
  }
  expect(spentOn('2008-09-03')).toMatch(
    /^Puljen på \[.*\]\(.*\) var brugt op den 3\. september 2008\.$/,
  )
  expect(spentOn('2009-01-03')).toMatch(
    /^Med det nuværende tempo er Puljen på .* brugt op den 3\. januar/,
  )
})
