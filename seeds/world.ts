import type {
  EntryKind,
  IndicatorKind,
  IsoDate,
  Office,
  PartnerKind,
  Precision,
  RecordedState,
  ScheduleKind,
  TargetPeriod,
} from '@koreplan/domain'

/**
 * A world is what a database is filled with: a plan as its source gives it, and, apart from it, a follow-up.
 * Everything refers by number, slug or name, never by a database id.
 */

/** Where a line of the plan comes from: the page heading and the place under it. */
export interface Source {
  readonly heading: string
  readonly place: string
}

export interface IndicatorSeed {
  readonly title: string
  readonly unit: string
  readonly kind: IndicatorKind
  readonly targetPeriod: TargetPeriod
  readonly target: number
  readonly approximate: boolean
  readonly source: Source
}

export interface ActivitySeed {
  readonly number: string
  readonly title: string
  readonly description?: string
  readonly expectedResults?: string
  readonly scheduleKind: ScheduleKind
  readonly startDate?: IsoDate
  readonly endDate?: IsoDate
  readonly ongoingReason?: string
  readonly weight?: number
  /** A unit's name, where the source says who leads. */
  readonly lead?: string
  /** Names of units that take part. */
  readonly units?: readonly string[]
  /** Names of partners. */
  readonly partners?: readonly string[]
  readonly indicators?: readonly IndicatorSeed[]
  readonly source: Source
}

export interface AreaSeed {
  readonly number: string
  /** The number of the area that a sub-area belongs to. */
  readonly parent?: string
  readonly title: string
  readonly shortTitle: string
  readonly description?: string
  readonly timetableNote?: string
  /** Names of units and partners that the source gives for the area as a whole. */
  readonly units?: readonly string[]
  readonly partners?: readonly string[]
  readonly source: Source
  readonly activities: readonly ActivitySeed[]
}

export interface NameSeed {
  readonly name: string
  readonly aliases?: readonly string[]
}
export interface PartnerSeed extends NameSeed {
  readonly kind: PartnerKind
}

export interface PlanSeed {
  readonly slug: string
  readonly title: string
  readonly shortTitle: string
  readonly organisation: string
  readonly description: string
  readonly periodStart: IsoDate
  readonly periodEnd: IsoDate
  readonly evaluationFrom: IsoDate
  readonly evaluationTo: IsoDate
  readonly evaluationPrecision: Precision
  readonly evaluationPurpose: string
  /** What the source says of internal resources (hours), in our words. */
  readonly resourceNote: string
  readonly source: Source & { readonly document: string }
  readonly committee: {
    readonly name: string
    readonly shortName: string
    readonly secretariat: string
    readonly members: readonly {
      readonly name: string
      readonly party: string
      readonly office: Office
    }[]
    readonly source: Source
  }
  readonly units: readonly NameSeed[]
  readonly partners: readonly PartnerSeed[]
  readonly areas: readonly AreaSeed[]
  readonly pools: readonly {
    readonly slug: string
    readonly name: string
    readonly source: Source
    /** `datePrecision`: how exactly the source dates it. */
    readonly appropriations: readonly {
      readonly date: IsoDate
      readonly datePrecision: Precision
      readonly amountOre: number
      readonly text: string
    }[]
  }[]
}

/** An invented follow-up of a plan. */
export interface FollowUpSeed {
  readonly plan: string
  /** The date that stands for today while this follow-up is loaded. */
  readonly clock: IsoDate
  readonly updates: readonly {
    readonly activity: string
    readonly date: IsoDate
    readonly state: RecordedState
    readonly percent?: number
    readonly words: string
    readonly author: string
    readonly voidReason?: string
  }[]
  readonly milestones: readonly {
    readonly activity: string
    readonly title: string
    readonly dueDate?: IsoDate
    readonly completedOn?: IsoDate
    readonly weight?: number
  }[]
  readonly measurements: readonly {
    readonly activity: string
    /** The indicator's title. */
    readonly indicator: string
    readonly date: IsoDate
    readonly value: number
    readonly words?: string
  }[]
  readonly entries: readonly {
    /** A name of this line, for others to draw on. */
    readonly ref?: string
    readonly pool: string
    readonly kind: EntryKind
    readonly date: IsoDate
    readonly amountOre: number
    readonly area?: string
    readonly activity?: string
    /** The `ref` of the commitment drawn on. */
    readonly commitment?: string
    /** The `ref` of the entry taken back; the void bears that entry's date. */
    readonly voids?: string
    readonly text: string
    readonly voucher?: string
    readonly payee?: string
  }[]
  readonly hourAllocations: readonly {
    readonly unit: string
    readonly area: string
    readonly year: number
    readonly minutes: number
    readonly status: 'proposed' | 'approved' | 'refused'
    readonly reason?: string
  }[]
  readonly hours: readonly {
    readonly unit: string
    readonly activity: string
    readonly date: IsoDate
    readonly minutes: number
    readonly words?: string
  }[]
  readonly meetings: readonly {
    readonly date: IsoDate
    /** `16:30` */
    readonly startsAt?: string
    readonly title: string
    readonly place: string
    readonly items: readonly {
      readonly title: string
      readonly text: string
      /** Default: it costs nothing. */
      readonly economy?: string
      /** Default: to be taken note of. */
      readonly recommendation?: string
      /** What the committee said to it, once the meeting is held. */
      readonly decision?: string
    }[]
  }[]
}
