import { DECISION_WORDS, WORDS, type ActivityRow, type DocumentCell } from '@koreplan/contract'
import type { TargetPeriod } from '@koreplan/domain'
import { numbers } from '../../meetings/drafts/linked.ts'

type Standing = Pick<ActivityRow, 'state' | 'schedule' | 'progress' | 'expected'>

/** `I gang, bagud`: what was reported, and how that stands against the timetable where it says more. */
export function standingWords({ state, schedule }: Standing): string {
  const said = WORDS.da.state[state]
  const isMore = schedule === 'behind' || schedule === 'overdue' || schedule === 'ahead'
  return isMore ? `${said}, ${WORDS.da.schedule[schedule].toLocaleLowerCase('da')}` : said
}

/** Percent, or why there is none: what nobody reported is not 0. */
export function progressCell({ state, progress }: Standing): DocumentCell {
  if (progress !== null) return progress
  if (state === 'not_reported') return 'Ikke rapporteret'
  return state === 'cancelled' ? null : 'Ikke oplyst'
}

/** Percent; what has no timetable is not measured, which is not 0. */
export const expectedCell = ({ expected }: Standing): DocumentCell =>
  expected ?? 'Kan ikke måles i tid'

/** The same in a sentence: `61 %`, `ikke rapporteret`. */
export const inWords = (cell: DocumentCell): string =>
  cell === null
    ? 'ikke opgjort'
    : typeof cell === 'number'
      ? numbers.percent(cell)
      : cell.toLocaleLowerCase('da')

export const { verdict: VERDICT_WORDS, vote: VOTE_WORDS } = DECISION_WORDS.da

const TARGET_WORDS = {
  year: 'om året',
  plan: 'i hele planperioden',
} as const satisfies Record<TargetPeriod, string>

/** `ca. 15 møder om året` */
export const targetWords = ({
  target,
  unit,
  approximate,
  targetPeriod,
}: {
  readonly target: number
  readonly unit: string
  readonly approximate: boolean
  readonly targetPeriod: TargetPeriod
}): string =>
  `${approximate ? numbers.approximately(target) : numbers.number(target)} ${unit} ${TARGET_WORDS[targetPeriod]}`

/** 64 signs in groups, so that a line can break between them. */
export const checksumWords = (checksum: string): string =>
  (checksum.match(/.{1,16}/g) ?? []).join(' ')
