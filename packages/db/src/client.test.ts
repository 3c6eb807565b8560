import { expect, it } from 'vitest'
import { openDatabase } from './client.ts'
import { freshDatabase } from './testing.ts'

const { pool, prisma, url } = await freshDatabase()

it('reads dates as calendar dates, and whole numbers and decimals as numbers', async () => {
  const { rows } = await pool.query(
    `SELECT date '2008-11-01' AS day, 40000000::int8 AS ore, 62.50::numeric(5,2) AS percent,
            sum(n)::numeric AS total, count(*) AS n, null::date AS none,
            array_agg(date '2009-05-31') AS days, array[1, null]::int8[] AS amounts,
            array[array[0.5]]::numeric[] AS shares
       FROM generate_series(1, 3) n`,
  )
  expect(rows).toEqual([
    {
      day: '2008-11-01',
      ore: 40_000_000,
      percent: 62.5,
      total: 6,
      n: 3,
      none: null,
      days: ['2009-05-31', '2009-05-31', '2009-05-31'],
      amounts: [1, null],
      shares: [[0.5]],
    },
  ])
})

it.each(['9007199254740993::int8', '9007199254740993::numeric', "'NaN'::numeric"])(
  'refuses %s rather than hand out a wrong figure',
  async (value) => {
    await expect(pool.query(`SELECT ${value}`)).rejects.toThrow('held exactly')
    expect((await pool.query('SELECT 1 AS still')).rows).toEqual([{ still: 1 }])
  },
)

it('leaves Prisma its own types on the same pool', async () => {
  const plan = await prisma.plan.create({
    data: {
      slug: 'typer',
      title: 'Typer',
      shortTitle: 'Typer',
      organisation: 'Kommunen',
      description: '',
      periodStart: new Date('2007-01-01'),
      periodEnd: new Date('2009-12-31'),
      evaluationFrom: new Date('2009-03-01'),
      evaluationTo: new Date('2009-05-31'),
      evaluationPrecision: 'season',
      evaluationPurpose: '',
      resourceNote: '',
      sourceDocument: '',
      sourceHeading: '',
      sourcePlace: '',
      areas: {
        create: {
          number: '1',
          position: 1,
          title: 'Et',
          shortTitle: 'Et',
          sourceHeading: '',
          sourcePlace: '',
        },
      },
      pools: { create: { slug: 'pulje', name: 'Puljen', position: 1 } },
    },
    include: { areas: true, pools: true },
  })
  const [area] = plan.areas
  const activity = await prisma.activity.create({
    data: {
      planId: plan.id,
      areaId: area?.id ?? 0,
      number: '1.1',
      position: 1,
      title: 'En',
      scheduleKind: 'plan_period',
      weight: '1.25',
    },
  })
  const entry = await prisma.poolEntry.create({
    data: {
      planId: plan.id,
      poolId: plan.pools[0]?.id ?? 0,
      kind: 'appropriation',
      date: new Date('2006-01-01'),
      datePrecision: 'year',
      amountOre: 40_000_000n,
      text: 'Bevilling',
      author: 'Sekretariatet',
    },
  })
  expect(entry.amountOre).toBe(40_000_000n)
  expect(entry.date).toEqual(new Date('2006-01-01T00:00:00Z'))
  expect(activity.weight.toString()).toBe('1.25')
  expect(await prisma.poolEntry.aggregate({ _sum: { amountOre: true } })).toEqual({
    _sum: { amountOre: 40_000_000n },
  })
  expect(
    await prisma.$queryRaw`SELECT date, amount_ore FROM pool_entry WHERE date = ${new Date('2006-01-01')}::date`,
  ).toEqual([{ date: new Date('2006-01-01T00:00:00Z'), amount_ore: 40_000_000n }])
  // The same rows by the pool itself.
  expect((await pool.query('SELECT date, amount_ore FROM pool_entry')).rows).toEqual([
    { date: '2006-01-01', amount_ore: 40_000_000 },
  ])
})

it('keeps an instant the same instant when the database lives in another time zone', async () => {
  await pool.query(
    `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET TimeZone = 'Europe/Copenhagen'`,
  )
  const danish = openDatabase(url)
  const at = new Date('2008-07-01T10:00:00.123Z')
  const event = await danish.prisma.auditEvent.create({
    data: { actor: 'test', action: 'test', resource: 'test', at },
  })
  const { rows } = await danish.pool.query('SELECT at FROM audit_event WHERE id = $1', [event.id])
  await danish.close()
  expect([event.at, rows[0]?.at]).toEqual([at, at])
})

it('names itself to the server, and ends a statement that runs too long', async () => {
  const { rows } = await pool.query(
    `SELECT current_setting('application_name') AS name, current_setting('statement_timeout') AS most`,
  )
  expect(rows).toEqual([{ name: 'koreplan', most: '30s' }])
})

it('goes on after its idle connections were cut', async () => {
  await Promise.all([pool.query('SELECT 1'), pool.query('SELECT 1'), prisma.plan.count()])
  await pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  )
  await expect.poll(() => pool.totalCount).toBe(1)
  expect(await prisma.plan.count()).toBe(1)
})

it('asks one thing at a time in a transaction, whatever a row includes', async () => {
  const warnings: string[] = []
  const note = ({ message }: Error): void => void warnings.push(message)
  process.on('warning', note)
  const include = { areas: true, pools: true, activities: true, committee: true } as const
  await prisma
    .$transaction(async (tx) => {
      await tx.plan.findMany({ include })
      await expect(tx.$queryRaw`SELECT 1/0`).rejects.toThrow('division by zero')
      await expect(tx.$queryRaw`SELECT 1`).rejects.toThrow('aborted')
    })
    .catch(() => undefined)
  process.off('warning', note)
  expect(warnings).toEqual([])
  expect((await prisma.plan.findMany({ include })).length).toBeGreaterThan(0)
})
