import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../testing.ts'
import { insertRow, rowCases, type Values } from '../testing/rows.ts'
import { smallPlan } from '../testing/small-plan.ts'

const { pool } = await freshDatabase()
const a = await smallPlan(pool, 'a')
const b = await smallPlan(pool, 'b')

rowCases(pool, 'pool', { plan_id: a.plan, slug: 'to', name: 'To', position: 2 }, [
  [null, 'a pool'],
  ['pool_slug_format', 'a slug with a space', { slug: 'pulje 2' }],
])

const entry = {
  plan_id: a.plan,
  pool_id: a.pool,
  kind: 'appropriation',
  date: '2008-01-15',
  amount_ore: 100,
  text: '',
  author: 'S',
}
const allocation = { kind: 'allocation', area_id: a.area }
const commitment = { kind: 'commitment', activity_id: a.activity }
const release = { kind: 'release', commitment_id: a.commitment }
const expense = { kind: 'expense', area_id: a.area }
const takesBack = { kind: 'void', voids_id: a.commitment }

const read = {
  plan_id: a.plan,
  pool_id: a.pool,
  name: 'poster.csv',
  sha256: '',
  encoding: 'utf-8',
  heads: '[]',
  rows: '[]',
  matching: '{}',
  author: 'S',
}
const entered = { rows: null, applied_at: '2008-05-01' }

rowCases(pool, 'import', read, [
  [null, 'a document that was read'],
  [null, 'one that was entered', entered],
  [null, 'one that was taken back', { ...entered, undone_at: '2008-05-02' }],
  ['import_encoding_known', 'an encoding that nobody reads', { encoding: 'ebcdic' }],
  ['import_version_counts', 'a version before the first', { version: 0 }],
  [
    'import_rows_until_applied',
    'one that was entered and keeps its rows',
    { ...entered, rows: '[]' },
  ],
  ['import_rows_until_applied', 'one without rows that was not entered', { rows: null }],
  [
    'import_undone_after_applied',
    'one taken back before it was entered',
    { undone_at: '2008-05-02' },
  ],
])

it('what was entered with a document stays, and so does the document', async () => {
  const id = await insertRow(pool, 'import', { ...read, ...entered })
  await expect(pool.query(`DELETE FROM import WHERE id = ${id}`)).rejects.toMatchObject({
    constraint: 'import_never_deleted',
  })
  await insertRow(pool, 'pool_entry', { ...entry, ...expense, import_id: id })
  await expect(insertRow(pool, 'pool_entry', { ...entry, import_id: id })).rejects.toMatchObject({
    constraint: 'pool_entry_import_brings_expenses',
  })
  const looked = await insertRow(pool, 'import', read)
  await pool.query(`DELETE FROM import WHERE id = ${looked}`)
})

rowCases(pool, 'pool_entry', entry, [
  [null, 'an appropriation'],
  [null, 'an allocation to an area', allocation],
  [null, 'a commitment to an activity', commitment],
  [null, 'a release of a commitment', release],
  [null, 'an expense of an area', expense],
  [null, 'an expense drawn on a commitment', { ...expense, commitment_id: a.commitment }],
  [null, 'a void', takesBack],
  ['pool_entry_amount_range', 'no money', { amount_ore: 0 }],
  ['pool_entry_amount_range', 'less than none', { amount_ore: -1 }],
  ['pool_entry_amount_range', 'more than is held exactly', { amount_ore: '9007199254740993' }],
  ['pool_entry_appropriation_is_for_all', 'an appropriation to an area', { area_id: a.area }],
  [
    'pool_entry_appropriation_is_for_all',
    'an appropriation to an activity',
    { activity_id: a.activity },
  ],
  ['pool_entry_allocation_is_for_area', 'an allocation to nothing', { kind: 'allocation' }],
  [
    'pool_entry_allocation_is_for_area',
    'an allocation to an activity',
    { ...allocation, activity_id: a.activity },
  ],
  ['pool_entry_names_activity_or_area', 'a commitment to nothing', { kind: 'commitment' }],
  [
    'pool_entry_names_activity_or_area',
    'an expense of nothing, drawn on a commitment',
    { kind: 'expense', commitment_id: a.commitment },
  ],
  [
    'pool_entry_draws_on_commitment',
    'a commitment that draws on one',
    { ...commitment, commitment_id: a.commitment },
  ],
  ['pool_entry_draws_on_commitment', 'a release of nothing', { kind: 'release' }],
  [
    'pool_entry_draws_on_commitment',
    'a void that draws',
    { ...takesBack, ...release, kind: 'void' },
  ],
  ['pool_entry_void_takes_back', 'a void of nothing', { kind: 'void' }],
  ['pool_entry_void_takes_back', 'an expense that takes back', { ...takesBack, ...expense }],
  [
    'pool_entry_pool_id_voids_id_date_fkey',
    'a void on another date than what it takes back',
    { ...takesBack, date: '2008-01-16' },
  ],
  [
    'pool_entry_pool_id_commitment_id_fkey',
    "a draw on another pool's commitment",
    { ...release, commitment_id: b.commitment },
  ],
  ['pool_entry_plan_id_pool_id_fkey', "another plan's pool", { pool_id: b.pool }],
])

describe('between entries', () => {
  const post = (change: Values): Promise<number> =>
    insertRow(pool, 'pool_entry', { ...entry, ...change })

  it('only a commitment can be drawn on', async () => {
    const spent = await post(expense)
    await expect(post({ ...release, commitment_id: spent })).rejects.toMatchObject({
      code: '23514',
      constraint: 'pool_entry_links',
    })
  })

  it('a void cannot be voided', async () => {
    const taken = await post({ kind: 'void', voids_id: await post(expense) })
    await expect(post({ kind: 'void', voids_id: taken })).rejects.toMatchObject({
      code: '23514',
      constraint: 'pool_entry_links',
    })
  })

  it('an entry is voided only once', async () => {
    const spent = await post(expense)
    await post({ kind: 'void', voids_id: spent })
    await expect(post({ kind: 'void', voids_id: spent })).rejects.toMatchObject({
      code: '23505',
      constraint: 'pool_entry_voids_id_key',
    })
  })

  it('a voucher is used once a calendar year within a plan', async () => {
    const voucher = { ...expense, voucher: '17' }
    const spent = await post({ ...voucher, date: '2008-12-31' })
    await expect(post({ ...voucher, date: '2008-01-01' })).rejects.toMatchObject({
      code: '23505',
      constraint: 'pool_entry_voucher_key',
    })
    await post({ ...voucher, date: '2009-01-01' })
    await post({ ...voucher, plan_id: b.plan, pool_id: b.pool, area_id: b.area })
    await post({ kind: 'void', voids_id: spent, voucher: '17', date: '2008-12-31' })
    // What was taken back leaves its number free.
    await post({ ...voucher, date: '2008-01-01' })
  })
})

describe('nothing goes below zero', async () => {
  const c = await smallPlan(pool, 'c')
  const post = (change: Values): Promise<number> =>
    insertRow(pool, 'pool_entry', { ...entry, plan_id: c.plan, pool_id: c.pool, ...change })
  const refused = (bound: string) => ({ code: '23514', constraint: `pool_entry_${bound}` })
  const promise = (amount_ore: number, date = '2008-02-01') =>
    post({ kind: 'commitment', activity_id: c.activity, amount_ore, date })

  it('that is available, on the day or a later one', async () => {
    await expect(promise(10_000_001)).rejects.toMatchObject(refused('available'))
    await expect(promise(10_000_001, '2007-01-01')).rejects.toMatchObject(refused('available'))
    await expect(promise(1, '2006-12-31')).rejects.toMatchObject(refused('available'))
    const all = await promise(10_000_000)
    await expect(promise(1)).rejects.toMatchObject(refused('available'))
    await post({ kind: 'void', voids_id: all, date: '2008-02-01' })
  })

  it('that is earmarked', async () => {
    const allocate = (amount_ore: number) =>
      post({ kind: 'allocation', area_id: c.area, amount_ore })
    await allocate(20_000_000)
    await expect(allocate(1)).rejects.toMatchObject(refused('unallocated'))
  })

  it('of a commitment that is released', async () => {
    const release = (amount_ore: number, date = '2008-06-01') =>
      post({ kind: 'release', commitment_id: c.commitment, amount_ore, date })
    await expect(release(1, '2008-01-14')).rejects.toMatchObject(refused('commitment'))
    await post({ ...expense, area_id: c.area, commitment_id: c.commitment, amount_ore: 4_000_000 })
    await expect(release(6_000_001)).rejects.toMatchObject(refused('commitment'))
    await release(6_000_000)
    const voids = { kind: 'void', voids_id: c.commitment, date: '2008-01-15' }
    await expect(post(voids)).rejects.toMatchObject(refused('commitment'))
  })

  it('but an expense is a fact, and an appropriation that others stand on stays', async () => {
    const granted = await post({ amount_ore: 5_000_000, date: '2008-03-01' })
    await promise(15_000_000, '2008-03-01')
    await post({ ...expense, area_id: c.area, amount_ore: 90_000_000, date: '2009-01-01' })
    await expect(
      post({ kind: 'void', voids_id: granted, date: '2008-03-01' }),
    ).rejects.toMatchObject({ code: '23514' })
    await expect(promise(1, '2008-04-01')).rejects.toMatchObject(refused('available'))
  })

  it('of many commitments at once that are one too many', async () => {
    const d = await smallPlan(pool, 'd')
    const row = `(${d.plan}, ${d.pool}, 'commitment', '2008-05-01', 1000000, ${d.activity}, '', 'S')`
    const many = (count: number) =>
      pool.query(`INSERT INTO pool_entry (plan_id, pool_id, kind, date, amount_ore, activity_id, text, author)
        VALUES ${Array.from({ length: count }, () => row).join(', ')}`)
    await expect(many(11)).rejects.toMatchObject(refused('available'))
    await many(10)
  })
})

describe('a closed month', async () => {
  const e = await smallPlan(pool, 'e')
  const close = (change: Values = {}) =>
    insertRow(pool, 'closed_month', {
      plan_id: e.plan,
      month: '2008-03-01',
      closed_by: 'S',
      ...change,
    })
  const spend = (date: string) =>
    insertRow(pool, 'pool_entry', {
      ...entry,
      ...expense,
      plan_id: e.plan,
      pool_id: e.pool,
      area_id: e.area,
      date,
    })

  it('takes no entry of money or hours until it is reopened', async () => {
    const hours = { plan_id: e.plan, unit_id: e.unit, activity_id: e.activity, author: 'S' }
    const used = await insertRow(pool, 'hour_entry', { ...hours, date: '2008-03-31', minutes: 15 })
    const closed = await close()
    const refusal = { code: '23514', constraint: 'closed_month' }
    await expect(spend('2008-03-01')).rejects.toMatchObject(refusal)
    await expect(spend('2008-03-31')).rejects.toMatchObject(refusal)
    await expect(
      insertRow(pool, 'hour_entry', { ...hours, date: '2008-03-15', minutes: 15 }),
    ).rejects.toMatchObject(refusal)
    await expect(
      pool.query(
        `UPDATE hour_entry SET voided_at = now(), voided_by = 'S', void_reason = 'x' WHERE id = ${used}`,
      ),
    ).rejects.toMatchObject(refusal)
    await spend('2008-02-29')
    await spend('2008-04-01')
    await expect(close()).rejects.toMatchObject({ constraint: 'closed_month_live_key' })
    await pool.query(
      `UPDATE closed_month SET reopened_at = now(), reopened_by = 'D', reopen_reason = 'sent bilag' WHERE id = ${closed}`,
    )
    await spend('2008-03-31')
    await close()
  })

  it('is a whole month, and says why it was reopened', async () => {
    await expect(close({ month: '2008-05-02' })).rejects.toMatchObject({
      constraint: 'closed_month_first_day',
    })
    await expect(
      close({ month: '2008-06-01', reopened_at: '2008-07-01', reopened_by: 'D' }),
    ).rejects.toMatchObject({ constraint: 'closed_month_reopened_whole' })
  })
})
