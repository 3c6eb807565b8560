import type { PlanSeed } from '../world.ts'

/** One appropriation, not shared out on areas: the source says no more than the year. */
export const pools = [
  {
    slug: 'erhvervspulje',
    name: 'Erhvervspolitisk pulje',
    source: { heading: 'Ressourceplan', place: 'afsnit 2' },
    appropriations: [
      {
        date: '2006-01-01',
        datePrecision: 'year',
        amountOre: 40_000_000,
        text: 'Budgetforliget for 2006: midler til at føre de erhvervspolitiske mål ud i livet',
      },
    ],
  },
] satisfies PlanSeed['pools']
