import { dateFormats, numberFormats, WORDS, type Changes } from '@koreplan/contract'
import type { AreasStand, PoolVerdict, Words } from './words.ts'
import { indicatorsOf, named } from './named.ts'

const { amount, percent, hours, number } = numberFormats('en')
const { longDate, date, weekday } = dateFormats('en')
const days = (count: number): string => (count === 1 ? 'one day' : `${number(count)} days`)
const more = (rest: number): string => `${number(rest)} more`
const tenth = (value: number): string => number(Math.round(value * 10) / 10)

function areas({ hasBegun, measured, reported, behind }: AreasStand): string {
  if (!hasBegun) return 'the plan has not begun'
  if (measured === 0) return 'no focus area can be measured in time'
  if (reported === 0) return 'no progress has been reported yet'
  const of = reported < measured ? 'reported' : 'measured'
  if (reported === 1) return `the one ${of} focus area is ${behind === 0 ? 'not behind' : 'behind'}`
  if (behind === 0) return `none of the ${number(reported)} ${of} focus areas is behind`
  return `${number(behind)} of ${number(reported)} ${of} focus areas ${behind === 1 ? 'is' : 'are'} behind`
}

function pool(verdict: PoolVerdict): string {
  switch (verdict.kind) {
    case 'no_amount':
      return 'the pool has no appropriation'
    case 'untouched':
      return 'the pool is untouched'
    case 'holds':
      return 'the pool lasts until the evaluation'
    case 'overspent':
      return 'the pool is overspent'
    case 'overbound':
      return 'more of the pool is bound than was appropriated'
    case 'short':
      return 'the pool does not last until the evaluation'
    case 'runs_out':
      return `the pool runs out on ${longDate(verdict.date)}`
  }
}

const scheduleOf = ({ activity, is }: Changes['activities'][number]): string =>
  is === null
    ? activity.number
    : `${activity.number} ${activity.title} (${WORDS.en.schedule[is.schedule].toLowerCase()})`

const reason: Words['reason'] = (one, asOf) => {
  switch (one.kind) {
    case 'overdue':
      return `Should have been completed ${days(one.days)} ago.`
    case 'overspent':
      return `${amount(one.byOre)} more was spent than committed to “${one.text}”.`
    case 'hours_exceeded':
      return one.allocated === null
        ? `Has used ${hours(one.used)} in ${one.year}, but was allocated none.`
        : `Has used ${hours(one.used)} in ${one.year}, but was allocated only ${hours(one.allocated)}.`
    case 'hours_unused':
      return `Was allocated ${hours(one.allocated)} in ${one.year}, but none have been used yet.`
    case 'pool_exhausted':
      if (one.on === null)
        return `At the end of the evaluation the forecast is ${amount(one.forecastOre ?? 0)}, so the pool of ${amount(one.amountOre)} does not last.`
      return one.on <= asOf
        ? `The pool of ${amount(one.amountOre)} was spent by ${longDate(one.on)}.`
        : `At the present pace the pool of ${amount(one.amountOre)} is spent by ${longDate(one.on)}, before the evaluation ends.`
    case 'behind':
      return `${percent(one.progress)} against an expected ${percent(one.expected)}: ${number(Math.round(one.points))} percentage points behind.`
    case 'milestone_overdue':
      return `The milestone “${one.title}” was due on ${date(one.dueDate)}, ${days(one.days)} ago.`
    case 'never_reported':
      if (one.sinceDays === 0) return 'Begins today; nothing has been reported yet.'
      if (one.sinceDays === 1) return 'Began yesterday; nothing has been reported yet.'
      return `Nothing has been reported in the ${days(one.sinceDays)} since it began.`
    case 'no_progress':
      return 'Reported as under way, but not how far it is.'
    case 'recurring_behind':
      return `${one.indicator}: ${number(one.actual)} ${one.unit} this year against an expected ${tenth(one.expected)}; the year’s target is ${number(one.target)}.`
    case 'on_hold':
      return `Has been on hold since ${longDate(one.since)}.`
  }
}

/** As many as are named on the page; one for each that there can be. */
const COUNTS: Readonly<Record<number, string>> = {
  1: 'One',
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
}

export const en: Words = {
  areas,
  pool,
  joined: (one, other, alike) => `${one}, ${alike ? 'and' : 'but'} ${other}`,
  evaluation: {
    before: (count, window) => `The evaluation (${window}) begins in ${days(count)}.`,
    within: (window) => `The evaluation (${window}) is under way.`,
    after: (window) => `The period of the evaluation (${window}) is over.`,
  },
  meeting: (on, startsAt, place) =>
    [`${weekday(on)}${startsAt === null ? '' : ` at ${startsAt}`}`, place]
      .filter(Boolean)
      .join(', '),
  account: ({ amountOre, spentOre, openCommittedOre, availableOre }) =>
    `Of ${amount(amountOre)}, ${amount(spentOre)} is spent and ${amount(openCommittedOre)} committed; ${
      availableOre < 0
        ? `${amount(-availableOre)} too much is bound.`
        : `${amount(availableOre)} is available.`
    }`,
  kinds: {
    overdue: 'Overdue',
    overspent: 'Overspent',
    hours_exceeded: 'Too many hours',
    pool_exhausted: 'The pool runs out',
    behind: 'Behind',
    milestone_overdue: 'Milestone overdue',
    never_reported: 'Never reported',
    no_progress: 'Progress missing',
    recurring_behind: 'Too few',
    hours_unused: 'No hours used',
    on_hold: 'On hold',
  },
  reason,
  exceptions: (some, total) => {
    const count = COUNTS[some]
    if (count === undefined) return 'Needs attention'
    const of = total > some ? ` (of ${number(total)})` : ''
    return some === 1
      ? `${count} matter that needs attention${of}`
      : `${count} matters that need attention${of}`
  },
  pools: 'The pool',
  moreItems: (count) => `And ${number(count)} more items on the agenda`,
  lacking: (count) =>
    count === 1
      ? 'The evaluation: one activity lacks a decision'
      : `The evaluation: ${number(count)} activities lack a decision`,
  lackingNote: 'Continue, adjust or stop.',
  since: (isMeeting, on) => `Since ${isMeeting ? 'the meeting of ' : ''}${longDate(on)}`,
  noChanges: 'Nothing has changed.',
  changes: {
    unchanged: (is, expected) =>
      `The plan’s progress is unchanged at ${percent(is)}${expected === null ? '' : ` (expected ${percent(expected)})`}.`,
    progress: (was, is, expected) =>
      `The plan’s progress went from ${percent(was)} to ${percent(is)}${expected === null ? '' : ` (expected ${percent(expected)})`}.`,
    worse: (some) => `Worse placed: ${named(some.map(scheduleOf), more)}.`,
    completed: (some) =>
      `Completed: ${named(
        some.map(({ activity }) => `${activity.number} ${activity.title}`),
        more,
      )}.`,
    milestones: (titles) => `Milestones reached: ${named(titles, more)}.`,
    spent: (ore, available) =>
      `${amount(ore)} more of the pool was spent; ${amount(available)} is available.`,
    overspent: (text, byOre) => `The commitment to “${text}” is overspent by ${amount(byOre)}.`,
    reports: (count) =>
      count === 1 ? 'One status update was given.' : `${number(count)} status updates were given.`,
    measured: (all) => `Measured: ${named(indicatorsOf(all), more)}.`,
  },
}
