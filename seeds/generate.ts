import { addDays, daysBetween, type RecordedState } from '@koreplan/domain'
import { seededRandom, type Random } from './random.ts'
import type { ActivitySeed, AreaSeed, FollowUpSeed, PlanSeed, Source } from './world.ts'

const START = '2007-01-01'
const END = '2009-12-31'
const CLOCK = '2008-11-01'
const AREAS = 20
/** Updates of an activity on the average: 10,000 activities have 100,000. */
const UPDATES = 10
const POOL = 'genereret-pulje'
const SOURCE: Source = { heading: 'Genereret', place: 'opdigtet til måling' }

const VERBS = ['Udvikling af', 'Kortlægning af', 'Dialog om', 'Kampagne for', 'Netværk om']
const SUBJECTS = [
  'iværksætteri',
  'grøn omstilling',
  'rekruttering',
  'lokal handel',
  'turisme',
  'praktikpladser',
]
const PLACES = [
  'i bymidten',
  'i erhvervsområderne',
  'med nabokommunerne',
  'på skolerne',
  'i havnen',
]
/** With the unit that the demonstration's contact person speaks for. */
const UNITS = ['Erhverv', 'Miljø og Teknik', 'Plan', 'Job', 'Kultur', 'Skole', 'Sundhed', 'Økonomi']

/** An invented plan of any size with its follow-up: the same for the same size, to measure on. */
export function generatedWorld(activities: number): { plan: PlanSeed; followUp: FollowUpSeed } {
  const random = seededRandom(2007)
  const areas = areasOf(activities, random)
  return { plan: planOf(areas), followUp: followUpOf(areas, random) }
}

function areasOf(activities: number, random: Random): AreaSeed[] {
  return Array.from({ length: AREAS }, (_, at) => {
    const number = String(at + 1)
    const size = Math.floor(activities / AREAS) + (at < activities % AREAS ? 1 : 0)
    const title = `Indsatsområde ${number}: ${random.of(SUBJECTS)}`
    return {
      number,
      title,
      shortTitle: `Område ${number}`,
      source: SOURCE,
      activities: Array.from({ length: size }, (_, row) =>
        activityOf(`${number}.${row + 1}`, random),
      ),
    }
  })
}

function activityOf(number: string, random: Random): ActivitySeed {
  const lead = random.of(UNITS)
  const base = {
    number,
    title: `${random.of(VERBS)} ${random.of(SUBJECTS)} ${random.of(PLACES)}`,
    description: 'Opdigtet aktivitet, lavet til måling.',
    lead,
    units: UNITS.filter((unit) => unit !== lead && random.chance(0.15)),
    source: SOURCE,
  }
  const draw = random.number()
  if (draw < 0.7) {
    const startDate = addDays(START, random.below(600))
    const endDate = addDays(startDate, 60 + random.below(400))
    return { ...base, scheduleKind: 'dated', startDate, endDate }
  }
  if (draw < 0.9) return { ...base, scheduleKind: 'plan_period' }
  return { ...base, scheduleKind: 'ongoing', ongoingReason: 'Løber, så længe der er behov.' }
}

const planOf = (areas: readonly AreaSeed[]): PlanSeed => ({
  slug: 'genereret-plan',
  title: 'Genereret plan til måling',
  shortTitle: 'Genereret plan',
  organisation: 'Opdigtet kommune',
  description: 'Alt i denne plan er opdigtet. Den er lavet til at måle på.',
  periodStart: START,
  periodEnd: END,
  evaluationFrom: '2009-03-01',
  evaluationTo: '2009-05-31',
  evaluationPrecision: 'season',
  evaluationPurpose: 'Opdigtet.',
  resourceNote: 'Opdigtet.',
  source: { ...SOURCE, document: 'Genereret' },
  committee: {
    name: 'Opdigtet udvalg',
    shortName: 'OU',
    secretariat: 'Opdigtet sekretariat',
    members: [],
    source: SOURCE,
  },
  units: UNITS.map((name) => ({ name })),
  partners: [],
  areas,
  pools: [
    {
      slug: POOL,
      name: 'Genereret pulje',
      source: SOURCE,
      appropriations: [
        {
          date: START,
          datePrecision: 'day',
          amountOre: 10_000_000_000,
          text: 'Opdigtet bevilling',
        },
      ],
    },
  ],
})

function followUpOf(areas: readonly AreaSeed[], random: Random): FollowUpSeed {
  const activities = areas.flatMap((area) => area.activities)
  return {
    plan: 'genereret-plan',
    clock: CLOCK,
    updates: activities.flatMap((activity) => updatesOf(activity, random)),
    milestones: activities
      .filter(() => random.chance(0.3))
      .map(({ number }) => ({ activity: number, title: 'Opdigtet delmål', dueDate: '2008-09-01' })),
    measurements: [],
    entries: activities
      .filter(() => random.chance(0.02))
      .flatMap(({ number }, at) => [
        {
          ref: `c${at}`,
          pool: POOL,
          kind: 'commitment' as const,
          date: '2007-06-01',
          amountOre: 10_000_000,
          activity: number,
          text: 'Opdigtet disponering',
        },
        {
          pool: POOL,
          kind: 'expense' as const,
          date: addDays('2007-07-01', random.below(480)),
          amountOre: 100 * (1 + random.below(110_000)),
          activity: number,
          commitment: `c${at}`,
          text: 'Opdigtet forbrug',
          payee: 'Eksempelfirma A/S',
        },
      ]),
    hourAllocations: [],
    hours: activities.map(({ number }) => ({
      unit: random.of(UNITS),
      activity: number,
      date: addDays(START, random.below(660)),
      minutes: 15 * (1 + random.below(400)),
    })),
    meetings: [],
  }
}

function updatesOf(activity: ActivitySeed, random: Random): FollowUpSeed['updates'] {
  if (random.chance(0.03)) return []
  const start = activity.startDate ?? START
  const span = Math.max(1, daysBetween(start, CLOCK))
  const pace = 0.6 + random.number() * 0.6
  const dates = Array.from({ length: UPDATES }, () => addDays(start, random.below(span))).toSorted()
  return dates.map((date, at) => {
    const percent = Math.min(100, Math.round((100 * pace * (at + 1)) / UPDATES))
    return {
      activity: activity.number,
      date,
      percent,
      state: stateOf(percent, at, random),
      words: 'Opdigtet statusopdatering, lavet til måling.',
      author: random.of(UNITS),
    }
  })
}

function stateOf(percent: number, at: number, random: Random): RecordedState {
  if (percent === 100) return 'completed'
  if (at === UPDATES - 1 && random.chance(0.05)) return random.of(['on_hold', 'cancelled'] as const)
  return 'in_progress'
}
