import { dateFormats, NBSP, numberFormats, WORDS, type Changes } from '@koreplan/contract'
import type { AreasStand, PoolVerdict, Words } from './words.ts'
import { indicatorsOf, named } from './named.ts'

const { amount, percent, hours, number } = numberFormats('da')
const { longDate, date, weekday } = dateFormats('da')
const days = (count: number): string => (count === 1 ? 'én dag' : `${number(count)} dage`)
const more = (rest: number): string => `${number(rest)} mere`
const tenth = (value: number): string => number(Math.round(value * 10) / 10)

function areas({ hasBegun, measured, reported, behind }: AreasStand): string {
  if (!hasBegun) return 'planen er ikke begyndt'
  if (measured === 0) return 'ingen indsatsområder kan måles i tid'
  if (reported === 0) return 'ingen fremdrift er rapporteret endnu'
  const of = reported < measured ? 'rapporterede' : 'målte'
  if (reported === 1)
    return `det ene ${of} indsatsområde er ${behind === 0 ? 'ikke bagud' : 'bagud'}`
  if (behind === 0) return `ingen af de ${number(reported)} ${of} indsatsområder er bagud`
  return `${number(behind)} af ${number(reported)} ${of} indsatsområder er bagud`
}

function pool(verdict: PoolVerdict): string {
  switch (verdict.kind) {
    case 'no_amount':
      return 'puljen har ingen bevilling'
    case 'untouched':
      return 'puljen er urørt'
    case 'holds':
      return 'puljen rækker til evalueringen'
    case 'overspent':
      return 'puljen er overskredet'
    case 'overbound':
      return 'puljen er bundet ud over bevillingen'
    case 'short':
      return 'puljen rækker ikke til evalueringen'
    case 'runs_out':
      return `puljen slipper op ${longDate(verdict.date)}`
  }
}

const scheduleOf = ({ activity, is }: Changes['activities'][number]): string =>
  is === null
    ? activity.number
    : `${activity.number} ${activity.title} (${WORDS.da.schedule[is.schedule].toLowerCase()})`

const reason: Words['reason'] = (one, asOf) => {
  switch (one.kind) {
    case 'overdue':
      return `Skulle have været afsluttet for ${days(one.days)} siden.`
    case 'overspent':
      return `Der er brugt ${amount(one.byOre)} mere end disponeret til »${one.text}«.`
    case 'hours_exceeded':
      return one.allocated === null
        ? `Har brugt ${hours(one.used)} i ${one.year}, men er ikke tildelt timer.`
        : `Har brugt ${hours(one.used)} i ${one.year}, men er kun tildelt ${hours(one.allocated)}.`
    case 'hours_unused':
      return `Er tildelt ${hours(one.allocated)} i ${one.year}, men der er ikke brugt nogen endnu.`
    case 'pool_exhausted':
      if (one.on === null)
        return `Ved evalueringens slutning er prognosen ${amount(one.forecastOre ?? 0)}, så puljens ${amount(one.amountOre)} rækker ikke.`
      return one.on <= asOf
        ? `Puljens ${amount(one.amountOre)} var brugt ${longDate(one.on)}.`
        : `Med det nuværende tempo er puljens ${amount(one.amountOre)} brugt ${longDate(one.on)}, før evalueringen er slut.`
    case 'behind':
      return `${percent(one.progress)} mod forventet ${percent(one.expected)}: ${number(Math.round(one.points))} procentpoint bagud.`
    case 'milestone_overdue':
      return `Delmålet »${one.title}« skulle være nået ${date(one.dueDate)}, for ${days(one.days)} siden.`
    case 'never_reported':
      if (one.sinceDays === 0) return 'Begynder i dag; intet er rapporteret endnu.'
      if (one.sinceDays === 1) return 'Begyndte i går; intet er rapporteret endnu.'
      return `Intet er rapporteret i de ${days(one.sinceDays)}, siden den begyndte.`
    case 'no_progress':
      return 'Meldt i gang, men det er ikke oplyst, hvor langt den er.'
    case 'recurring_behind':
      return `${one.indicator}: ${number(one.actual)} ${one.unit} i år mod forventet ${tenth(one.expected)}; årets mål er ${number(one.target)}.`
    case 'on_hold':
      return `Har ligget i bero siden ${longDate(one.since)}.`
  }
}

/** As many as are named on the page; one for each that there can be. */
const COUNTS: Readonly<Record<number, string>> = { 1: 'Ét', 2: 'To', 3: 'Tre', 4: 'Fire', 5: 'Fem' }

export const da: Words = {
  areas,
  pool,
  joined: (one, other, alike) => `${one}, ${alike ? 'og' : 'men'} ${other}`,
  evaluation: {
    before: (count, window) => `Evalueringen (${window}) begynder om ${days(count)}.`,
    within: (window) => `Evalueringen (${window}) er i gang.`,
    after: (window) => `Perioden for evalueringen (${window}) er slut.`,
  },
  meeting: (on, startsAt, place) =>
    [`${weekday(on)}${startsAt === null ? '' : ` kl.${NBSP}${startsAt.replace(':', '.')}`}`, place]
      .filter(Boolean)
      .join(', '),
  account: ({ amountOre, spentOre, openCommittedOre, availableOre }) =>
    `Af ${amount(amountOre)} er ${amount(spentOre)} brugt og ${amount(openCommittedOre)} disponeret; ${
      availableOre < 0
        ? `${amount(-availableOre)} er bundet for meget.`
        : `${amount(availableOre)} er til rådighed.`
    }`,
  kinds: {
    overdue: 'Forsinket',
    overspent: 'Overskredet',
    hours_exceeded: 'For mange timer',
    pool_exhausted: 'Puljen slipper op',
    behind: 'Bagud',
    milestone_overdue: 'Delmål overskredet',
    never_reported: 'Aldrig rapporteret',
    no_progress: 'Fremdrift mangler',
    recurring_behind: 'For få',
    hours_unused: 'Ingen timer brugt',
    on_hold: 'Sat i bero',
  },
  reason,
  exceptions: (some, total) => {
    const count = COUNTS[some]
    if (count === undefined) return 'Kræver opmærksomhed'
    const of = total > some ? ` (af ${number(total)})` : ''
    return `${count} forhold, der kræver opmærksomhed${of}`
  },
  pools: 'Puljen',
  moreItems: (count) => `Og ${number(count)} punkter til på dagsordenen`,
  lacking: (count) =>
    count === 1
      ? 'Evalueringen: én aktivitet mangler en beslutning'
      : `Evalueringen: ${number(count)} aktiviteter mangler en beslutning`,
  lackingNote: 'Fortsætter, justeres eller stopper.',
  since: (isMeeting, on) => `Siden ${isMeeting ? 'mødet den ' : ''}${longDate(on)}`,
  noChanges: 'Intet er ændret.',
  changes: {
    unchanged: (is, expected) =>
      `Planens fremdrift er uændret ${percent(is)}${expected === null ? '' : ` (forventet ${percent(expected)})`}.`,
    progress: (was, is, expected) =>
      `Planens fremdrift er gået fra ${percent(was)} til ${percent(is)}${expected === null ? '' : ` (forventet ${percent(expected)})`}.`,
    worse: (some) => `Ringere stillet: ${named(some.map(scheduleOf), more)}.`,
    completed: (some) =>
      `Afsluttet: ${named(
        some.map(({ activity }) => `${activity.number} ${activity.title}`),
        more,
      )}.`,
    milestones: (titles) => `Delmål nået: ${named(titles, more)}.`,
    spent: (ore, available) =>
      `Der er brugt ${amount(ore)} mere af puljen; ${amount(available)} er til rådighed.`,
    // The amount ends in a full stop of its own: kr.
    overspent: (text, byOre) => `Disponeringen til »${text}« er overskredet med ${amount(byOre)}`,
    reports: (count) =>
      count === 1
        ? 'Der er givet én statusopdatering.'
        : `Der er givet ${number(count)} statusopdateringer.`,
    measured: (all) => `Målt: ${named(indicatorsOf(all), more)}.`,
  },
}
