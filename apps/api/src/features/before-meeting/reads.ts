import { isBehind, poolFinding } from '@koreplan/charts'
import { dateFormats, type BeforeMeeting, type Dashboard, type Language } from '@koreplan/contract'
import { nextMeetingFrom, type IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { dashboardOn } from '../dashboard/reads.ts'
import { changesOn } from '../meetings/changes.ts'
import { changeLines } from './changes.ts'
import { decideAt } from './decide.ts'
import { subjectOf } from './subject.ts'
import { wordsIn, type AreasStand, type PoolVerdict, type Words } from './words.ts'

/** As many as are taken up one by one before a meeting. */
const EXCEPTIONS = 5

/** What the chair has to know before the next meeting, as of a date, in a language. */
export function beforeMeetingOn(
  plan: PlanState,
  asOf: IsoDate,
  language: Language = 'da',
): BeforeMeeting {
  const words = wordsIn(language)
  const dashboard = dashboardOn(plan, asOf)
  const { areas, pool, attention, attentionTotal, revision } = dashboard
  const meeting = nextMeetingFrom(plan.meetings, asOf)
  const changes = changesOn(plan, asOf)
  const exceptions = attention.slice(0, EXCEPTIONS)
  return {
    asOf,
    revision,
    headline: headlineOf(plan, dashboard, words),
    evaluation: evaluationOf(dashboard, words, language),
    meeting: meeting && {
      id: meeting.id,
      title: meeting.title,
      words: words.meeting(meeting.date, meeting.startsAt, meeting.place),
    },
    areas,
    pool: { figures: pool, account: words.account(pool) },
    exceptions: exceptions.map((one) => ({
      attention: one,
      word: words.kinds[one.kind],
      subject: subjectOf(one, words),
      reason: words.reason(one, asOf),
    })),
    exceptionsTotal: attentionTotal,
    exceptionsTitle: words.exceptions(exceptions.length, attentionTotal),
    decide: decideAt(plan, meeting, asOf, words),
    changes: {
      since: words.since(changes.meeting !== null, changes.from),
      lines: changeLines(changes, words),
    },
  }
}

function headlineOf(plan: PlanState, { areas, pool, asOf }: Dashboard, words: Words): string {
  const stand = areasStand(areas, asOf >= plan.periodStart)
  const verdict = poolVerdict(pool, plan.evaluationTo)
  const isGood = stand.hasBegun && stand.reported > 0 && stand.behind === 0
  const lasts = verdict.kind === 'holds' || verdict.kind === 'untouched'
  // That nothing was spent is no news, good or bad.
  const isAlike = verdict.kind === 'untouched' || isGood === lasts
  const sentence = words.joined(words.areas(stand), words.pool(verdict), isAlike)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function areasStand(areas: Dashboard['areas'], hasBegun: boolean): AreasStand {
  const measured = areas.filter(({ whyNull }) => whyNull === null || whyNull === 'not_reported')
  return {
    hasBegun,
    measured: measured.length,
    reported: measured.filter(({ progress }) => progress !== null).length,
    behind: measured.filter(isBehind).length,
  }
}

/** What is already so comes before what is forecast; a forecast above the amount says that the pool is short. */
function poolVerdict(pool: Dashboard['pool'], evaluationTo: IsoDate): PoolVerdict {
  const { key } = poolFinding(pool, evaluationTo)
  switch (key) {
    case 'no_amount':
    case 'untouched':
    case 'overspent':
    case 'overbound':
      return { kind: key }
    case 'runs_out':
      return pool.exhaustedOn === null
        ? { kind: 'short' }
        : { kind: 'runs_out', date: pool.exhaustedOn }
    case 'only_promised':
    case 'under_plan':
    case 'over_plan':
    case 'on_plan':
      return {
        kind: pool.forecastOre !== null && pool.forecastOre > pool.amountOre ? 'short' : 'holds',
      }
  }
}

function evaluationOf({ evaluation }: Dashboard, words: Words, language: Language): string {
  const { from, to, precision, phase, daysUntil } = evaluation
  const window = dateFormats(language).window(from, to, precision)
  return phase === 'before'
    ? words.evaluation.before(daysUntil, window)
    : words.evaluation[phase](window)
}
