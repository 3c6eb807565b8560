import { AlignmentType, LevelFormat, type INumberingOptions } from 'docx'

/** The two kinds of lists. */
export const LISTS = { ordered: 'ordered', points: 'points' } as const

const INDENT = { left: 360, hanging: 280 } as const

/** Lists are numbered by Word, so that what is added to them in Word is, too. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.ordered,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
    {
      reference: LISTS.points,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
  ],
}
