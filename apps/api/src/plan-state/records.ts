import type {
  ActivityFact,
  AgendaKind,
  AllocationFact,
  AreaFact,
  Assessed,
  EntryFact,
  HourEntryFact,
  IndicatorFact,
  IsoDate,
  MeasurementFact,
  MilestoneFact,
  Office,
  PartnerKind,
  PlanFacts,
  Precision,
  Section,
  SectionHeading,
  UpdateFact,
  Verdict,
  Vote,
} from '@koreplan/domain'

/** The facts of a plan with the words that pages show beside them. All of it is immutable. */

export interface SourceRef {
  readonly heading: string
  readonly place: string
}

interface Voidable {
  readonly recordedAt: string
  readonly voidedAt: string | null
  readonly voidedBy: string | null
  readonly voidReason: string | null
}

export interface UpdateRecord extends UpdateFact, Voidable {
  readonly activityId: number
  readonly words: string
  readonly author: string
  /** The account that made it; null for what was loaded. */
  readonly authorId: string | null
  readonly returnedReason: string | null
  /** Who approved or returned it. */
  readonly decidedBy: string | null
  readonly decidedAt: string | null
}

export interface MilestoneRecord extends MilestoneFact {
  readonly version: number
  readonly activityId: number
  readonly position: number
}

export interface MeasurementRecord extends MeasurementFact, Voidable {
  readonly indicatorId: number
  readonly words: string | null
}

export interface IndicatorRecord extends IndicatorFact {
  readonly version: number
  readonly activityId: number
  readonly position: number
  readonly measurements: readonly MeasurementRecord[]
}

export interface PartnerName {
  readonly name: string
  readonly kind: PartnerKind
}

export interface Participants {
  readonly units: readonly string[]
  readonly partners: readonly PartnerName[]
}

/** An activity of another edition. */
export interface EditionActivity {
  readonly plan: string
  readonly planTitle: string
  readonly number: string
  readonly title: string
}

export interface ActivityRecord extends ActivityFact {
  /** The plan's revision at which the activity itself last changed; what is reported on it is apart. */
  readonly version: number
  readonly position: number
  /** The units that take part. */
  readonly unitIds: readonly number[]
  readonly description: string | null
  readonly expectedResults: string | null
  readonly lead: string | null
  readonly source: SourceRef | null
  /** The activity of the edition before that it carries on. */
  readonly continues: EditionActivity | null
  readonly participants: Participants
  readonly updates: readonly UpdateRecord[]
  readonly milestones: readonly MilestoneRecord[]
  readonly indicators: readonly IndicatorRecord[]
}

export interface AreaRecord extends AreaFact {
  readonly version: number
  readonly position: number
  readonly description: string | null
  readonly source: SourceRef
  readonly participants: Participants
}

export interface EntryRecord extends EntryFact {
  readonly datePrecision: Precision
  readonly text: string
  readonly voucher: string | null
  readonly payee: string | null
  /** The import that it came with; null: it was entered by hand. */
  readonly importId: number | null
  readonly author: string
  readonly recordedAt: string
}

/** A file that is an expense's voucher. Its name and bytes are not held with the plan. */
export interface VoucherRecord {
  readonly id: number
  readonly entryId: number
  readonly removed: boolean
}

export interface HourRecord extends HourEntryFact, Voidable {
  readonly unit: string
  readonly words: string | null
  readonly author: string
}

export interface AllocationRecord extends AllocationFact {
  /** Why it was refused. */
  readonly reason: string | null
  readonly replacedById: number | null
  readonly proposedBy: string
  readonly proposedAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly withdrawnBy: string | null
  readonly withdrawnAt: string | null
}

export interface UnitName {
  readonly id: number
  readonly name: string
}

/** A month that was closed, and perhaps reopened since. */
export interface ClosedMonthRecord {
  readonly id: number
  /** YYYY-MM. */
  readonly month: string
  readonly closedBy: string
  readonly closedAt: string
  readonly reopenedBy: string | null
  readonly reopenedAt: string | null
  readonly reopenReason: string | null
}

export interface PoolRecord {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly currency: string
  readonly source: SourceRef | null
}

export interface CommitteeRecord {
  readonly name: string
  readonly shortName: string
  readonly secretariat: string
  readonly source: SourceRef
  readonly members: readonly { name: string; party: string; office: Office }[]
}

/** A meeting of the committee. Instants are RFC 3339 in UTC. */
export interface MeetingRecord {
  readonly id: number
  readonly version: number
  readonly date: IsoDate
  /** `16:30` */
  readonly startsAt: string | null
  readonly title: string
  readonly place: string | null
  /** Names. */
  readonly present: readonly string[]
  readonly cancelledAt: string | null
  readonly cancelledBy: string | null
  readonly cancelReason: string | null
}

export interface AgendaItemRecord {
  readonly id: number
  readonly version: number
  readonly meetingId: number
  readonly position: number
  readonly title: string
  readonly kind: AgendaKind
  readonly asOf: IsoDate | null
  readonly sections: readonly Section[]
  readonly statusReportId: number | null
  /** Taken off the agenda. */
  readonly removed: boolean
}

export interface StatusReportRecord {
  readonly id: number
  readonly version: number
  readonly number: number
  readonly title: string
  readonly asOf: IsoDate
  readonly draftedBy: string
  readonly draftedAt: string
  readonly approvedBy: string | null
  readonly approvedAt: string | null
  readonly frozenBy: string | null
  readonly frozenAt: string | null
  /** The canonical text that it was frozen as. */
  readonly figures: string | null
  readonly checksum: string | null
  /** Only while it is read: a state holds no draft that was discarded. */
  readonly discarded: boolean
}

export interface ReportSectionRecord {
  readonly id: number
  readonly version: number
  readonly reportId: number
  /** Null: of the plan as a whole. */
  readonly areaId: number | null
  readonly text: string
  readonly author: string
  readonly readyBy: string | null
  readonly readyAt: string | null
}

export interface EvaluationRecord {
  readonly id: number
  readonly version: number
  readonly cutOff: IsoDate
  readonly openedBy: string
  readonly openedAt: string
  readonly closedBy: string | null
  readonly closedAt: string | null
  /** The canonical text that it was closed with. */
  readonly figures: string | null
  readonly checksum: string | null
}

/** What is written of an activity. */
export interface AssessmentRecord extends Assessed {
  /** The activity's. */
  readonly id: number
  readonly version: number
  readonly writtenBy: string
  readonly writtenAt: string
}

export interface DecisionRecord {
  readonly id: number
  readonly activityId: number
  readonly meetingId: number | null
  readonly verdict: Verdict
  readonly reason: string | null
  readonly votes: readonly { readonly name: string; readonly vote: Vote }[]
  readonly date: IsoDate
  readonly enteredBy: string
  readonly recordedAt: string
}

/** One plan whole, as it stands at one revision. */
export interface PlanState extends PlanFacts {
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly shortTitle: string
  readonly organisation: string
  readonly description: string
  readonly evaluationPrecision: Precision
  readonly evaluationPurpose: string
  readonly resourceNote: string
  readonly exampleClock: IsoDate | null
  readonly source: SourceRef & { readonly document: string }
  readonly revision: number
  readonly committee: CommitteeRecord | null
  readonly areas: readonly AreaRecord[]
  readonly activities: readonly ActivityRecord[]
  readonly entries: readonly EntryRecord[]
  readonly vouchers: readonly VoucherRecord[]
  readonly hours: readonly HourRecord[]
  readonly allocations: readonly AllocationRecord[]
  /** All units there are, by name. */
  readonly units: readonly UnitName[]
  readonly pools: readonly PoolRecord[]
  /** Oldest first; a month that was reopened and closed again is here twice. */
  readonly closedMonths: readonly ClosedMonthRecord[]
  /** Which sections a new agenda item has. */
  readonly agendaHeadings: readonly SectionHeading[]
  /** Oldest first. */
  readonly meetings: readonly MeetingRecord[]
  /** In the order of their positions, of all meetings; what was taken off is among them. */
  readonly agendaItems: readonly AgendaItemRecord[]
  /** By number. */
  readonly statusReports: readonly StatusReportRecord[]
  readonly reportSections: readonly ReportSectionRecord[]
  /** None, or the one. */
  readonly evaluations: readonly EvaluationRecord[]
  readonly assessments: readonly AssessmentRecord[]
  /** Oldest first; of an activity, the last one holds. */
  readonly decisions: readonly DecisionRecord[]
  /** The plan that carries this one on. */
  readonly nextEdition: { readonly slug: string; readonly shortTitle: string } | null
  /** By the activity's id: the one of the next edition that carries it on. */
  readonly carriedOn: ReadonlyMap<number, EditionActivity>
  /** Numbers that activities had before they moved, and the numbers they have now. */
  readonly formerNumbers: ReadonlyMap<string, string>
}
