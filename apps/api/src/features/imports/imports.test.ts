import type { Import, Problem } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { codeOf, documentOf, importing, someRows, statuses } from './test-imports.ts'

const { api, secretariat, slug, send, read, match, apply, spent, brought } = await importing()

describe('all or nothing', () => {
  test('2,000 expenses with 3 faulty rows are not entered, until the three are left out', async () => {
    const rows = someRows(2000)
    for (const [at, column, cell] of [
      [10, 4, 'ukendt'],
      [999, 5, '99.9'],
      [1500, 1, '31.02.2008'],
    ] as const)
      (rows[at] as string[])[column] = cell
    const before = await spent()
    const made = await read(documentOf(rows))
    expect(made.totals).toEqual({
      rows: 2000,
      new: 1997,
      already: 0,
      takenBack: 0,
      faulty: 3,
      newOre: 1997 * 150,
    })
    expect(made.before.remainingOre - made.after.remainingOre).toBe(1997 * 150)
    const faulty = made.rows.filter(({ status }) => status === 'faulty')
    expect(faulty.map(({ line, faults }) => [line, faults[0]?.code, faults[0]?.found])).toEqual([
      [12, 'not_an_amount', 'ukendt'],
      [1001, 'unknown_purpose', '99.9'],
      [1502, 'not_a_date', '31.02.2008'],
    ])

    const refused = await apply(made)
    expect([refused.statusCode, codeOf(refused), refused.json<Problem>().lines]).toEqual([
      409,
      'rows_faulty',
      [12, 1001, 1502],
    ])
    expect(await spent()).toBe(before)

    const applied = await apply(made, { leaveOut: [12, 1001, 1502] })
    expect([applied.statusCode, applied.json()]).toEqual([
      201,
      { id: made.id, entered: 1997, already: 0, leftOut: 3, sumOre: 1997 * 150 },
    ])
    expect(await spent()).toBe(before + 1997 * 150)
    expect((await brought(made.id)).total).toBe(1997)
    expect(codeOf(await apply(made))).toBe('not_possible')
    const looked = (await secretariat.get(`/imports/${made.id}`)).json<Import>()
    expect(looked).toMatchObject({ appliedAt: expect.any(String), rows: [] })

    // The same file again changes nothing; corrected, it brings the three.
    const again = await read(documentOf(rows))
    expect(again.totals).toMatchObject({ new: 0, already: 1997, faulty: 3, newOre: 0 })
    const revision = async () => (await api.get('/entries')).json<{ revision: number }>().revision
    const standing = await revision()
    const none = await apply(again, { leaveOut: [12, 1001, 1502] })
    expect(none.json()).toMatchObject({ entered: 0, already: 1997 })
    expect([await revision(), await spent()]).toEqual([standing, before + 1997 * 150])
    const corrected = rows.map((row) => [
      row[0] ?? '',
      '15.03.2008',
      row[2] ?? '',
      'Kørsel',
      '1,50',
      '4.2',
    ])
    const third = await read(documentOf(corrected))
    expect(third.totals).toMatchObject({ new: 3, already: 1997, faulty: 0 })
    expect((await apply(third)).json()).toMatchObject({ entered: 3 })
    expect(await spent()).toBe(before + 3000_00)
  })

  test('a row that the ledger no longer takes is refused when it is entered', async () => {
    const rows = someRows(2)
    const made = await read(documentOf(rows))
    const entry = {
      kind: 'expense',
      date: '2008-05-05',
      amountOre: 7,
      activity: '4.2',
      text: 'Først',
    }
    await secretariat.post(`/pools/${slug}/entries`, { ...entry, voucher: rows[1]?.[0] })
    const refused = await apply(made)
    expect([codeOf(refused), refused.json<Problem>().lines]).toEqual(['rows_faulty', [3]])
    const looked = (await secretariat.get(`/imports/${made.id}`)).json<Import>()
    expect(statuses(looked)).toEqual(['new', 'faulty'])
    expect((await apply(made, { leaveOut: [3] })).json()).toMatchObject({ entered: 1 })
  })

  test('in a closed month nothing is entered', async () => {
    await secretariat.post('/months/2008-02/close')
    const made = await read(documentOf(someRows(1, { 1: '15.02.2008' })))
    expect(made.rows).toMatchObject([
      { status: 'faulty', faults: [{ field: 'date', code: 'month_closed', found: '15.02.2008' }] },
    ])
  })
})

test('expenses that draw on a commitment are for what it is for', async () => {
  const commitment = { kind: 'commitment', date: '2008-03-01', amountOre: 1000, activity: '4.1' }
  const made = await secretariat.post(`/pools/${slug}/entries`, { ...commitment, text: 'Messe' })
  const { id } = made.json<{ id: number }>()
  const heads = ['Bilagsnr.', 'Dato', 'Leverandør', 'Beløb', 'Disponering']
  const row = (nr: string, ore: string) => [nr, '15.03.2008', 'Messen', ore, String(id)]
  const read1 = await read(documentOf([row('d1', '6,00'), row('d2', '9,00')], heads))
  expect(read1).toMatchObject({ totals: { new: 2 }, open: [{ commitmentId: id, openOre: 1000 }] })
  const { before, after } = read1
  expect(before.availableOre - after.availableOre).toBe(500)
  expect((await apply(read1)).statusCode).toBe(201)
  expect((await api.get(`/entries?import=${read1.id}`)).json()).toMatchObject({
    items: [
      { commitmentId: id, activity: { number: '4.1' } },
      { commitmentId: id, activity: { number: '4.1' } },
    ],
  })
})

describe('an import is one change', () => {
  const undo = async (): Promise<number> => {
    const { items } = (await secretariat.get('/history?limit=1')).json<{
      items: { id: number; action: string }[]
    }>()
    expect(items[0]?.action).toBe('import.apply')
    return (await secretariat.post(`/history/${items[0]?.id}/undo`)).statusCode
  }

  test('told with the document’s name, how many it brought and how much', async () => {
    const made = await read(documentOf(someRows(3)), 'Marts 2008.csv')
    await apply(made)
    const { items } = (await secretariat.get('/history?limit=1')).json<{ items: object[] }>()
    expect(items[0]).toMatchObject({
      action: 'import.apply',
      subject: 'Marts 2008.csv',
      changes: expect.arrayContaining([
        { field: 'amountOre', before: null, after: 450 },
        { field: 'lines', before: null, after: 3 },
      ]),
    })
  })

  test('undone as one, after which the same file is new again', async () => {
    const rows = someRows(4)
    const before = await spent()
    const made = await read(documentOf(rows))
    await apply(made)
    const [first] = (await brought(made.id)).items
    expect(
      (await secretariat.post(`/entries/${first?.id}/void`, { reason: 'Fejl' })).statusCode,
    ).toBe(201)
    const one = await read(documentOf(rows))
    // What was voided by itself stays out, unless it is asked for.
    expect(statuses(one)).toEqual(['taken_back', 'already', 'already', 'already'])
    expect((await apply(one)).json()).toMatchObject({ entered: 0 })
    const two = await read(documentOf(rows))
    expect((await apply(two, { takeIn: [2] })).json()).toMatchObject({ entered: 1 })
    expect(await spent()).toBe(before + 600)

    // The second import is undone, then the first.
    expect(await undo()).toBe(200)
    expect(await spent()).toBe(before + 450)
    const { items } = (await secretariat.get('/history?limit=20&kind=import')).json<{
      items: { id: number; action: string; subject: string | null; undoneBy: number | null }[]
    }>()
    const open = items.find((event) => event.action === 'import.apply' && event.undoneBy === null)
    expect((await secretariat.post(`/history/${open?.id}/undo`)).statusCode).toBe(200)
    expect(await spent()).toBe(before)
    expect((await brought(made.id)).items.every(({ voidedById }) => voidedById !== null)).toBe(true)
    expect(statuses(await read(documentOf(rows)))).toEqual(['new', 'new', 'new', 'new'])
  })
})

describe('two at once', () => {
  test('that enter the same import enter it once', async () => {
    const made = await read(documentOf(someRows(50)))
    const other = await api.as('secretariat')
    const replies = await Promise.all([apply(made), apply(made, {}, other), apply(made)])
    expect(replies.map(({ statusCode }) => String(statusCode)).toSorted()).toEqual([
      '201',
      '409',
      '409',
    ])
    expect((await brought(made.id)).total).toBe(50)
  })

  test('that enter the same file enter it once', async () => {
    const content = documentOf(someRows(50))
    const before = await spent()
    const [one, two] = [await read(content), await read(content)]
    const replies = await Promise.all([apply(one), apply(two)])
    const entered = replies.map((reply) => reply.json<{ entered: number }>().entered)
    expect(new Set(entered)).toEqual(new Set([0, 50]))
    expect(await spent()).toBe(before + 50 * 150)
  })

  test('with the same key are answered the same', async () => {
    const content = documentOf(someRows(2))
    const key = { 'idempotency-key': 'import-of-march-2008' }
    const [one, two] = await Promise.all([
      send(content, 'a.csv', secretariat, key),
      send(content, 'a.csv', secretariat, key),
    ])
    expect(one.body).toBe(two.body)
    const made = one.json<Import>()
    const applied = { 'if-match': `"v${made.version}"`, 'idempotency-key': 'apply-of-march-2008' }
    const enter = () => secretariat.post(`/imports/${made.id}/apply`, {}, applied)
    const replies = [await enter(), await enter()]
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([201, 201])
    expect((await brought(made.id)).total).toBe(2)
  })
})

test('who may not enter money may not read, match or enter a document', async () => {
  const made = await read(documentOf(someRows(1)))
  for (const role of ['member', 'director', 'chair'] as const) {
    const caller = await api.as(role)
    const replies = [
      await send(documentOf(someRows(1)), 'x.csv', caller),
      await caller.get(`/imports/${made.id}`),
      await match(made, { purpose: '4' }, caller),
      await apply(made, {}, caller),
    ]
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403])
  }
})

test('another plan’s import is not found', async () => {
  await api.db.pool.query(
    `WITH made AS (
       INSERT INTO plan SELECT (jsonb_populate_record(p, jsonb_build_object(
         'id', nextval(pg_get_serial_sequence('plan', 'id')), 'slug', 'anden'))).*
       FROM plan p RETURNING id
     ) INSERT INTO role_grant (user_id, plan_id, role) SELECT $1, id, 'secretariat' FROM made`,
    [secretariat.id],
  )
  const made = await read(documentOf(someRows(1)))
  const other = `/api/v1/plans/anden/imports/${made.id}`
  const ifMatch = { 'if-match': `"v${made.version}"` }
  const replies = [
    await secretariat.get(other),
    await secretariat.patch(other, { purpose: null }, made.version),
    await secretariat.post(`${other}/apply`, {}, ifMatch),
  ]
  expect(replies.map(codeOf)).toEqual(['import_not_found', 'import_not_found', 'import_not_found'])
})

test('a document that nobody enters is gone after a day; what was entered stays', async () => {
  const made = await read(documentOf(someRows(1)))
  const entered = await read(documentOf(someRows(1)))
  await apply(entered)
  await api.db.pool.query(`UPDATE import SET at = at - interval '25 hours'`)
  await read(documentOf(someRows(1)))
  expect((await secretariat.get(`/imports/${made.id}`)).statusCode).toBe(404)
  expect((await secretariat.get(`/imports/${entered.id}`)).statusCode).toBe(200)
})
