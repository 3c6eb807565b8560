import type { Quadrant } from '@koreplan/domain'
import type { Language } from './words.ts'

const LEVEL_KEYS = ['one', 'two', 'three', 'four', 'five'] as const
export type LevelKey = (typeof LEVEL_KEYS)[number]

/** Which word is that of a goal attainment, 1-5. */
export const levelKey = (level: number): LevelKey | undefined => LEVEL_KEYS[level - 1]

interface Words {
  readonly quadrant: Readonly<Record<Quadrant, string>>
  /** Goal attainment, 1-5. */
  readonly level: Readonly<Record<LevelKey, string>>
}

/** What the picture of resources against results says, on the screen and in documents. */
export const EVALUATION_WORDS = {
  da: {
    quadrant: {
      much_used_little_reached: 'Meget brugt, lidt nået',
      much_used_much_reached: 'Meget brugt, meget nået',
      little_used_little_reached: 'Lidt brugt, lidt nået',
      little_used_much_reached: 'Lidt brugt, meget nået',
    },
    level: {
      one: 'Ikke nået',
      two: 'I ringe grad nået',
      three: 'Delvist nået',
      four: 'Overvejende nået',
      five: 'Fuldt nået',
    },
  },
  en: {
    quadrant: {
      much_used_little_reached: 'Much used, little reached',
      much_used_much_reached: 'Much used, much reached',
      little_used_little_reached: 'Little used, little reached',
      little_used_much_reached: 'Little used, much reached',
    },
    level: {
      one: 'Not reached',
      two: 'Hardly reached',
      three: 'Partly reached',
      four: 'Mostly reached',
      five: 'Fully reached',
    },
  },
} as const satisfies Record<Language, Words>
