import type { IsoDate } from './calendar.ts'
import type {
  AllocationStatus,
  Approval,
  EntryKind,
  IndicatorKind,
  RecordedState,
  ScheduleKind,
  TargetPeriod,
} from './vocabulary.ts'

/** A dated observation of one activity. `sequence` is the order of recording: it settles equal dates. */
export interface UpdateFact {
  readonly id: number
  readonly date: IsoDate
  readonly sequence: number
  readonly state: RecordedState
  /** 0-100, or null when the update gives none. */
  readonly percent: number | null
  readonly approval: Approval
  readonly voided: boolean
}

export interface MilestoneFact {
  readonly id: number
  readonly title: string
  readonly dueDate: IsoDate | null
  readonly completedOn: IsoDate | null
  readonly weight: number
  readonly voided: boolean
}

export interface MeasurementFact {
  readonly id: number
  readonly date: IsoDate
  readonly sequence: number
  readonly value: number
  readonly voided: boolean
}

export interface IndicatorFact {
  readonly id: number
  readonly title: string
  /** What is counted, as it is written after a number: "møder". */
  readonly unit: string
  readonly kind: IndicatorKind
  readonly targetPeriod: TargetPeriod
  readonly target: number
  /** "ca. 15": the source gives no exact target. */
  readonly approximate: boolean
  /** Taken back with its measurements: it is in no figure, on any date. */
  readonly voided: boolean
  readonly measurements: readonly MeasurementFact[]
}

export interface ActivityFact {
  readonly id: number
  readonly number: string
  readonly areaId: number
  readonly title: string
  readonly scheduleKind: ScheduleKind
  /** Set for `dated`, null otherwise. */
  readonly startDate: IsoDate | null
  readonly endDate: IsoDate | null
  /** Why no timetable can be given; set for `ongoing`. */
  readonly ongoingReason: string | null
  readonly weight: number
  readonly archivedOn: IsoDate | null
  readonly leadUnitId: number | null
  /** In the order of `inOrder`: by date, then by recording. */
  readonly updates: readonly UpdateFact[]
  readonly milestones: readonly MilestoneFact[]
  readonly indicators: readonly IndicatorFact[]
}

export interface AreaFact {
  readonly id: number
  readonly number: string
  /** The area that a sub-area belongs to. At most one level deep. */
  readonly parentId: number | null
  readonly title: string
  readonly shortTitle: string
  /** Why the area has no timetable, where the source says so. */
  readonly timetableNote: string | null
}

/** One line of a pool's ledger. Amounts are whole øre, never negative. */
export interface EntryFact {
  readonly id: number
  readonly poolId: number
  readonly kind: EntryKind
  readonly date: IsoDate
  readonly sequence: number
  readonly amountOre: number
  readonly areaId: number | null
  readonly activityId: number | null
  /** The commitment that a release or an expense draws on. */
  readonly commitmentId: number | null
  /** The entry that a void takes back; the void bears that entry's date. */
  readonly voidsId: number | null
}

/** Hours one unit used on one activity, in whole minutes. */
export interface HourEntryFact {
  readonly id: number
  readonly activityId: number
  readonly unitId: number
  readonly date: IsoDate
  readonly minutes: number
  readonly voided: boolean
}

/** Hours that a unit asks for an area in one calendar year, and what the executive board said. */
export interface AllocationFact {
  readonly id: number
  readonly unitId: number
  readonly areaId: number
  readonly year: number
  /** Whole quarter-hours, from 0. */
  readonly minutes: number
  readonly status: AllocationStatus
  /** A later one of the same unit, area and year has taken its place. */
  readonly replaced: boolean
  /** Taken back before it was decided. */
  readonly withdrawn: boolean
}

/** The dates every figure of a plan is measured against. */
export interface PlanPeriod {
  readonly periodStart: IsoDate
  readonly periodEnd: IsoDate
  readonly evaluationFrom: IsoDate
  readonly evaluationTo: IsoDate
}

/** Everything that a plan's figures are made of. */
export interface PlanFacts extends PlanPeriod {
  readonly areas: readonly AreaFact[]
  readonly activities: readonly ActivityFact[]
  readonly entries: readonly EntryFact[]
  readonly hours: readonly HourEntryFact[]
  readonly allocations: readonly AllocationFact[]
}
