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
  })
})
