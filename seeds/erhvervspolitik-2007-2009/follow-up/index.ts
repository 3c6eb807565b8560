import type { FollowUpSeed } from '../../world.ts'
import { hourAllocations } from './hour-allocations.ts'
import { hours } from './hours.ts'
import { entries } from './ledger.ts'
import { measurements } from './measurements.ts'
import { meetings } from './meetings.ts'
import { milestones } from './milestones.ts'
import { updatesAreas1To3 } from './updates-area-1-3.ts'
import { updatesArea4 } from './updates-area-4.ts'
import { updatesAreas5To7 } from './updates-area-5-7.ts'

/** An invented follow-up: nothing here happened. It fills every page with something to show. */
export const followUp = {
  plan: 'erhvervspolitik-2007-2009',
  clock: '2008-11-01',
  updates: [...updatesAreas1To3, ...updatesArea4, ...updatesAreas5To7],
  milestones,
  measurements,
  entries,
  hourAllocations,
  hours,
  meetings,
} satisfies FollowUpSeed
