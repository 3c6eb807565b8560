/** Facts for tests: each with everything it needs, so that a test says only what it is about. */
import type {
  ActivityFact,
  AllocationFact,
  AreaFact,
  EntryFact,
  HourEntryFact,
  IndicatorFact,
  MeasurementFact,
  MilestoneFact,
  PlanFacts,
  UpdateFact,
} from './facts.ts'

export const PLAN = {
  periodStart: '2007-01-01',
  periodEnd: '2009-12-31',
  evaluationFrom: '2009-03-01',
  evaluationTo: '2009-05-31',
}

export const DAY = '2008-11-01'

export function anUpdate(update: Partial<UpdateFact> = {}): UpdateFact {
  return {
    id: 1,
    date: '2008-10-01',
    sequence: 1,
    state: 'in_progress',
    percent: null,
    approval: 'approved',
    voided: false,
    ...update,
  }
}

export function aMilestone(milestone: Partial<MilestoneFact> = {}): MilestoneFact {
  return {
    id: 1,
    title: 'Step',
    dueDate: null,
    completedOn: null,
    weight: 1,
    voided: false,
    ...milestone,
  }
}

export function aMeasurement(measurement: Partial<MeasurementFact> = {}): MeasurementFact {
  return { id: 1, date: '2008-10-01', sequence: 1, value: 1, voided: false, ...measurement }
}

export function anIndicator(indicator: Partial<IndicatorFact> = {}): IndicatorFact {
  return {
    id: 1,
    title: 'Meetings',
    unit: 'meetings',
    kind: 'count',
    targetPeriod: 'year',
    target: 15,
    approximate: false,
    voided: false,
    measurements: [],
    ...indicator,
  }
}

export function anActivity(activity: Partial<ActivityFact> = {}): ActivityFact {
  return {
    id: 1,
    number: '1.1',
    areaId: 1,
    title: 'Activity',
    scheduleKind: 'dated',
    startDate: '2007-01-01',
    endDate: '2009-12-31',
    ongoingReason: null,
    weight: 1,
    archivedOn: null,
    leadUnitId: null,
    updates: [],
    milestones: [],
    indicators: [],
    ...activity,
  }
}

export function anArea(area: Partial<AreaFact> = {}): AreaFact {
  return {
    id: 1,
    number: '1',
    parentId: null,
    title: 'Area',
    shortTitle: 'Area',
    timetableNote: null,
    ...area,
  }
}

export function anEntry(entry: Partial<EntryFact> = {}): EntryFact {
  return {
    id: 1,
    poolId: 1,
    kind: 'expense',
    date: '2008-01-01',
    sequence: entry.id ?? 1,
    amountOre: 0,
    areaId: 1,
    activityId: null,
    commitmentId: null,
    voidsId: null,
    ...entry,
  }
}

export function someHours(hours: Partial<HourEntryFact> = {}): HourEntryFact {
  return {
    id: 1,
    activityId: 1,
    unitId: 1,
    date: '2008-03-03',
    minutes: 60,
    voided: false,
    ...hours,
  }
}

export function anAllocation(allocation: Partial<AllocationFact> = {}): AllocationFact {
  return {
    id: 1,
    unitId: 1,
    areaId: 1,
    year: 2008,
    minutes: 60,
    status: 'approved',
    replaced: false,
    withdrawn: false,
    ...allocation,
  }
}

export function facts(some: Partial<PlanFacts> = {}): PlanFacts {
  return {
    ...PLAN,
    areas: [anArea()],
    activities: [],
    entries: [],
    hours: [],
    allocations: [],
    ...some,
  }
}
