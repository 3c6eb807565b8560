import type { Attention, Changes, Language } from '@koreplan/contract'
import type { AttentionKind, IsoDate } from '@koreplan/domain'
import { da } from './words-da.ts'
import { en } from './words-en.ts'

/** Whether the pool lasts until the evaluation's end. */
export type PoolVerdict =
  | { readonly kind: 'no_amount' | 'untouched' | 'holds' | 'overspent' | 'overbound' | 'short' }
  | { readonly kind: 'runs_out'; readonly date: IsoDate }

export interface AreasStand {
  readonly hasBegun: boolean
  /** Areas that can be measured in time; those of them that somebody reported on; those behind. */
  readonly measured: number
  readonly reported: number
  readonly behind: number
}

/** The sentences of the chair's page in one language. Money is whole øre, progress percent. */
export interface Words {
  areas(stand: AreasStand): string
  pool(verdict: PoolVerdict): string
  /** The two as one sentence; `alike`: both are good, or both are bad. */
  joined(areas: string, pool: string, alike: boolean): string
  evaluation: {
    before(days: number, window: string): string
    within(window: string): string
    after(window: string): string
  }
  meeting(date: IsoDate, startsAt: string | null, place: string | null): string
  account(money: {
    readonly amountOre: number
    readonly spentOre: number
    readonly openCommittedOre: number
    readonly availableOre: number
  }): string
  readonly kinds: Readonly<Record<AttentionKind, string>>
  reason(one: Attention, asOf: IsoDate): string
  /** A heading: how many of how many that need attention are named below it. */
  exceptions(named: number, total: number): string
  readonly pools: string
  /** Items of the agenda that are not named one by one. */
  moreItems(count: number): string
  lacking(decisions: number): string
  readonly lackingNote: string
  since(meeting: boolean, date: IsoDate): string
  readonly noChanges: string
  changes: {
    progress(was: number, is: number, expected: number | null): string
    unchanged(is: number, expected: number | null): string
    worse(activities: readonly Changes['activities'][number][]): string
    completed(activities: readonly Changes['activities'][number][]): string
    milestones(titles: readonly string[]): string
    spent(ore: number, availableOre: number): string
    overspent(text: string, byOre: number): string
    reports(count: number): string
    measured(measurements: Changes['measurements']): string
  }
}

export const wordsIn = (language: Language): Words => (language === 'da' ? da : en)
