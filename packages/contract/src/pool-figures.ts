import { z } from 'zod'
import { isoDate, MoneyFigures, ore } from './shapes.ts'

export const PoolFigures = z
  .object({
    amountOre: ore.describe('Appropriations'),
    allocatedOre: ore.describe('Earmarked for areas'),
    unallocatedOre: ore,
    ...MoneyFigures.shape,
    remainingOre: ore.describe('Amount less spent'),
    uncommittedOre: ore.describe('Amount less committed'),
    availableOre: ore.describe('Amount less spent less openly committed'),
    plannedOre: ore.describe(
      'Linear from 0 at the plan’s start to the amount at the evaluation’s end',
    ),
    forecastOre: ore.nullable().describe('At the last day of the evaluation window'),
    forecastMissing: z.enum(['no_expense', 'too_short']).nullable().describe('Why there is none'),
    exhaustedOn: isoDate.nullable(),
    overspent: z.array(z.object({ commitmentId: z.int(), byOre: ore })),
  })
  .meta({ id: 'PoolFigures' })
export type PoolFigures = z.output<typeof PoolFigures>
