import type { Activity, ActivityRow } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../test-app.ts'

interface Page {
  items: ActivityRow[]
  nextCursor: string | null
  total: number
}

const api = await testApp('example')

const page = async (query: string) => (await api.get(`/activities?${query}`)).json<Page>()
const numbers = async (query: string) => (await page(query)).items.map(({ number }) => number)

describe('the list of activities', () => {
  test('holds all 33 in the plan’s order', async () => {
    const all = await numbers('')
    expect(all).toHaveLength(33)
    expect(all.slice(0, 5)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1'])
    expect(all.at(-1)).toBe('7.5')
  })

  test('goes page by page without loss or repetition, whatever the order', async () => {
    for (const sort of ['number', '-progress,title', 'lead']) {
      const seen: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const next: Page = await page(`limit=7&sort=${sort}${cursor && `&cursor=${cursor}`}`)
        seen.push(...next.items.map(({ number }) => number))
        cursor = next.nextCursor
      }
      expect(seen).toEqual(await numbers(`sort=${sort}`))
      expect(new Set(seen).size).toBe(33)
    }
  })

  test('of an area takes in its sub-areas, and no area whose number begins alike', async () => {
    expect(await numbers('area=3')).toEqual([
      '3.1.1',
      '3.1.2',
      '3.2.1',
      '3.2.2',
      '3.2.3',
      '3.3.1',
      '3.3.2',
    ])
    expect(await numbers('area=3.2')).toEqual(['3.2.1', '3.2.2', '3.2.3'])
  })

  test('puts what has no value last, whichever way it is turned', async () => {
    const up = (await page('sort=progress')).items.map(({ progress }) => progress)
    const down = (await page('sort=-progress')).items.map(({ progress }) => progress)
    expect(up.at(-1)).toBeNull()
    expect(down.at(-1)).toBeNull()
    expect(down[0]).toBe(100)
  })

  test('tells which units may report, and what percent was reported rather than reckoned', async () => {
    const rows = (await page('asOf=2008-11-01')).items
    const units = (await api.get('/api/v1/units')).json<{ items: { id: number; name: string }[] }>()
    const idOf = (name: string | null) => units.items.find((unit) => unit.name === name)?.id
    for (const { lead, unitIds } of rows) if (lead) expect(unitIds).toContain(idOf(lead))
    const completed = rows.find(({ state }) => state === 'completed')
    expect(completed?.progress).toBe(100)
    const silent = rows.filter(({ state }) => state === 'not_reported')
    expect(silent.map(({ reportedPercent }) => reportedPercent)).toEqual(silent.map(() => null))
  })

  test('is found by number and by words in any order', async () => {
    expect(await numbers('q=4.2')).toEqual(['4.2'])
    expect(await numbers('q=FAIR')).toEqual(['4.4'])
    expect(await numbers('q=findes+ikke+her')).toEqual([])
  })

  test('keeps to state and schedule, several with a comma', async () => {
    const { items } = await page('schedule=behind,on_hold&asOf=2008-11-01')
    expect(new Set(items.map(({ schedule }) => schedule))).toEqual(new Set(['behind', 'on_hold']))
  })

  test('says as of an earlier date what was known of that date', async () => {
    const { items } = await page('asOf=2007-01-01&state=completed')
    expect(items).toEqual([])
  })
})

describe('one activity', () => {
  const get = async (number: string, asOf = '2008-11-01') =>
    (await api.get(`/activities/${number}?asOf=${asOf}`)).json<Activity>()

  test('that nobody has reported on is not 0 %', async () => {
    expect(await get('4.4')).toMatchObject({
      state: 'not_reported',
      progress: null,
      schedule: 'not_reported',
      updates: [],
    })
  })

  test('without dates of its own is measured over the plan’s period, and shows none', async () => {
    expect(await get('1.1')).toMatchObject({
      scheduleKind: 'plan_period',
      startDate: null,
      endDate: null,
      period: { start: '2007-01-01', end: '2009-12-31' },
    })
  })

  test('that is done so many times a year has its counts against the year’s target', async () => {
    const { indicators } = await get('7.1')
    expect(indicators).toHaveLength(3)
    expect(indicators[0]).toMatchObject({
      target: 15,
      approximate: true,
      actual: 11,
      expected: 12.5,
      shareOfTarget: 73.33,
    })
  })

  test('shows updates until the date only, newest first', async () => {
    const { updates } = await get('1.1', '2007-12-31')
    expect(updates.length).toBeGreaterThan(0)
    expect(updates.every(({ date }) => date <= '2007-12-31')).toBe(true)
  })

  test('is reached from its neighbours', async () => {
    expect(await get('3.1.1')).toMatchObject({ previous: '2.2', next: '3.1.2' })
    expect(await get('1.1')).toMatchObject({ previous: null })
  })

  test('that moved to another area is led to from its old number', async () => {
    await api.db.pool.query(
      `INSERT INTO former_number (plan_id, number, activity_id)
       SELECT plan_id, '1.9', id FROM activity WHERE number = '1.2'`,
    )
    await api.db.pool.query(`UPDATE activity SET position = position WHERE number = '1.2'`)
    const reply = await api.get('/activities/1.9/updates?asOf=2008-11-01')
    expect(reply.statusCode).toBe(308)
    expect(reply.headers.location).toMatch(/\/activities\/1\.2\/updates\?asOf=2008-11-01$/)
  })

  test('has lists of its own below it', async () => {
    for (const what of ['updates', 'milestones', 'indicators', 'measurements']) {
      const reply = await api.get(`/activities/7.1/${what}?asOf=2008-11-01`)
      expect(reply.statusCode).toBe(200)
      expect(reply.json<Page>()).toMatchObject({ asOf: '2008-11-01' })
    }
  })
})

describe('activities as a file', () => {
  test('are semicolons with BOM and decimal comma in Danish, of the columns asked for', async () => {
    const reply = await api.get(
      '/activities.csv?columns=number,title,progress,spentOre&asOf=2008-11-01',
    )
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.headers['content-disposition']).toContain(
      'filename="aktiviteter-2008-11-01-eksempeldata.csv"',
    )
    const [heading, ...lines] = reply.body.trimEnd().split('\n')
    expect(heading).toBe('\uFEFFNr.;Aktivitet;Fremdrift i %;Forbrug i kr.')
    expect(lines).toHaveLength(33)
    expect(reply.body).toMatch(/;\d+,\d+/)
  })

  test('never let a spreadsheet run a title as a formula', async () => {
    await api.db.pool.query(`UPDATE activity SET title = '=1+1' WHERE number = '1.2'`)
    const reply = await api.get('/activities.csv?columns=title&q=1.2')
    expect(reply.body).toContain("'=1+1")
  })
})
