import { expect, test } from 'vitest'
import { suggestedEdition } from './next-edition.ts'

const plan = {
  slug: 'erhvervspolitik-2007-2009',
  title: 'Tids- og handleplan 2007-2009',
  shortTitle: 'Erhvervspolitik 2007-2009',
  periodStart: '2007-01-01',
  periodEnd: '2009-12-31',
  evaluation: { from: '2009-03-01', to: '2009-05-31', precision: 'season' as const, purpose: '' },
}

test('the next edition follows upon this one, lasts as long, and is called by its own years', () => {
  expect(suggestedEdition(plan)).toEqual({
    slug: 'erhvervspolitik-2010-2012',
    title: 'Tids- og handleplan 2010-2012',
    shortTitle: 'Erhvervspolitik 2010-2012',
    periodStart: '2010-01-01',
    periodEnd: '2012-12-31',
    evaluationFrom: '2012-03-01',
    evaluationTo: '2012-05-31',
  })
})

test('a plan without years in its name gets another address; 29 February has none to become', () => {
  const other = suggestedEdition({
    ...plan,
    slug: 'klima',
    periodStart: '2023-03-01',
    periodEnd: '2024-02-29',
  })
  expect(other).toMatchObject({
    slug: 'klima-2',
    periodStart: '2024-03-01',
    periodEnd: '2025-02-28',
  })
})
