import type { Evaluation, Meeting, Problem } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

// The plan ends on 31 December 2009. The committee meets once more.
const api = await testApp('plan', { today: '2010-02-01' })
const secretariat = await api.as('secretariat')
const evaluation = async (query = '') =>
  (await secretariat.get(`/evaluation${query}`)).json<Evaluation>()

test('a meeting after the plan’s period decides, and the evaluation closes with what it decided', async () => {
  await secretariat.post('/evaluation', { cutOff: '2009-05-31' })
  const make = async (date: string) =>
    (await secretariat.post('/meetings', { date, title: 'Afslutning' })).json<Meeting>()
  const { id } = await make('2010-01-15')
  const ahead = await make('2010-02-02')
  const { asOf, meetings, rows } = await evaluation()
  expect(asOf).toBe('2009-12-31')
  expect(meetings.map((meeting) => meeting.id)).toContain(id)
  expect(meetings.map((meeting) => meeting.id)).not.toContain(ahead.id)
  const decide = (number: string, meetingId = id) =>
    secretariat.post(`/evaluation/items/${number}/decision`, { meetingId, verdict: 'continue' })
  const early = await decide('4.2', ahead.id)
  expect(early.json<Problem>().reason).toBe('meeting_ahead')
  for (const { number } of rows) expect((await decide(number)).statusCode).toBe(201)

  const shown = await evaluation()
  const of = ({ rows: all }: Evaluation) => {
    const row = all.find(({ number }) => number === '4.2')
    return [row?.decisions.length, row?.laterDecisions]
  }
  expect(of(shown)).toEqual([0, 1])
  expect(of(await evaluation('?asOf=2010-02-01'))).toEqual([1, 0])
  expect(shown.checklist.filter(({ isBlocking }) => isBlocking)).toEqual([])
  // What may be done follows the day, whatever date is looked at.
  const { checklist, meetings: held } = shown
  for (const on of ['2008-01-01', '2009-12-01'])
    expect(await evaluation(`?asOf=${on}`)).toMatchObject({ checklist, meetings: held })
  const match = { 'if-match': `"v${shown.version}"` }
  const closed = await secretariat.post('/evaluation/close', undefined, match)
  expect(closed.statusCode).toBe(200)
})
