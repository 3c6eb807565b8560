import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx'

/** The two kinds of lists. */
export const LISTS = { ordered: 'ordered', points: 'points' } as const

/** How deep a list may stand within others. */
const DEPTHS = [0, 1, 2]

type Kind = NonNullable<ILevelsOptions['format']>

const levels = (format: Kind, textOf: (level: number) => string) =>
  DEPTHS.map((level) => ({
    level,
    format,
    text: textOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 360 + 300 * level, hanging: 280 } } },
  }))

/** Lists are numbered by Word, so that what is added to them in Word is, too. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.ordered,
      levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`),
    },
    { reference: LISTS.points, levels: levels(LevelFormat.BULLET, () => '•') },
  ],
}
