import type { Verdict, Vote } from '@koreplan/domain'
import type { Language } from './words.ts'

/** What the committee decides and how members voted, in words. Apart from the rest: no first page needs them. */
interface DecisionWords {
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly vote: Readonly<Record<Vote, string>>
}

export const DECISION_WORDS = {
  da: {
    verdict: { continue: 'Fortsætter', adjust: 'Justeres', stop: 'Stopper' },
    vote: { for: 'for', against: 'imod', abstain: 'hverken for eller imod' },
  },
  en: {
    verdict: { continue: 'Continues', adjust: 'Is adjusted', stop: 'Stops' },
    vote: { for: 'for', against: 'against', abstain: 'abstained' },
  },
} as const satisfies Record<Language, DecisionWords>
