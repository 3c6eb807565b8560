import type { ProgressFinding, PoolFinding } from '@koreplan/charts'
import { dateFormats, numberFormats } from '@koreplan/contract'

export const numbers = numberFormats('da')
export const dates = dateFormats('da')

/** An amount in whole kroner, for captions and for labels within a drawing. */
export const wholeAmount = (ore: number): string => numbers.amount(Math.round(ore / 100) * 100)

/** With one full stop after it: `kr.` has its own. */
export const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`)

type Params = Readonly<Record<string, string | number>>

const percentOf = (value: string | number | undefined): string => numbers.percent(Number(value))
const about = (value: string | number | undefined): string => wholeAmount(Number(value))
const exactly = (value: string | number | undefined): string => numbers.amount(Number(value))

const PROGRESS = {
  no_areas: () => 'Ingen indsatsområder kan måles i tid',
  nothing_reported: () => 'Ingen fremdrift er rapporteret endnu',
  not_begun: () => 'Ingen aktiviteter skulle være begyndt endnu',
  one_behind: ({ area, progress, expected }) =>
    `Kun ${area} er bagud: ${percentOf(progress)} mod forventet ${percentOf(expected)}`,
  most_behind: ({ area, progress, expected }) =>
    `${area} er længst bagud: ${percentOf(progress)} mod forventet ${percentOf(expected)}`,
  on_course: () => 'Alle indsatsområder med tidsplan følger den',
  reported_on_course: ({ reported, measured }) =>
    `${reported} af ${measured} indsatsområder er rapporteret, og ingen af dem er bagud`,
} as const satisfies Record<ProgressFinding['key'], (params: Params) => string>

const POOL = {
  no_amount: () => 'Der er ikke bevilget penge til puljen endnu',
  untouched: ({ ore }) => `Puljen er urørt: ${exactly(ore)} til rådighed`,
  only_promised: ({ ore }) => `Intet er brugt endnu, men ${exactly(ore)} er disponeret`,
  overspent: ({ ore }) => `Puljen er overskredet med ${exactly(ore)}`,
  overbound: ({ ore }) => `Forbrug og disponeringer overstiger puljen med ${exactly(ore)}`,
  runs_out: ({ date }) =>
    `Puljen er brugt op ${dates.longDate(String(date))}, før evalueringen er slut`,
  under_plan: ({ off }) => `Forbruget er ${about(off)} under en jævn fordeling`,
  over_plan: ({ off }) => `Forbruget er ${about(off)} over en jævn fordeling`,
  on_plan: ({ spent, planned }) =>
    `Forbruget følger en jævn fordeling: ${about(spent)} mod ${about(planned)}`,
} as const satisfies Record<PoolFinding['key'], (params: Params) => string>

/** What the picture of progress shows, as a sentence: its caption, word for word as on the page. */
export const progressWords = ({ key, params }: ProgressFinding): string => PROGRESS[key](params)

/** The same of the pool. */
export const poolWords = ({ key, params }: PoolFinding): string => POOL[key](params)
