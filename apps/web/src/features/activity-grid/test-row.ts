import type { ActivityRow } from '@koreplan/contract'

/** A row for tests: in progress at 40 %, with dates of its own. */
export const activityRow = (changes: Partial<ActivityRow> = {}): ActivityRow => ({
  version: 7,
  number: '4.2',
  title: 'En aktivitet',
  area: { number: '4', shortTitle: 'Et område' },
  lead: 'Kultur',
  unitIds: [1],
  scheduleKind: 'dated',
  startDate: '2007-01-01',
  endDate: '2009-12-31',
  state: 'in_progress',
  progress: 40,
  reportedPercent: 40,
  expected: 61.19,
  schedule: 'behind',
  lastUpdatedOn: '2008-10-01',
  archivedOn: null,
  committedOre: 0,
  openCommittedOre: 0,
  spentOre: 0,
  minutesUsed: 0,
  ...changes,
})
