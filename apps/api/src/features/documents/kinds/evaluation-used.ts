import { evaluationPoints } from '@koreplan/charts'
import { EVALUATION_WORDS, type Block, type EvaluationRow } from '@koreplan/contract'
import { QUADRANTS, type IsoDate } from '@koreplan/domain'
import { evaluationPicture } from '../../../documents/pictures/evaluation-picture.ts'
import { column, paragraph, table } from './blocks.ts'

/** Where each activity lies: what it used of everything against its goal attainment, quarter by quarter in words. */
export function usedAgainstReached(
  rows: readonly EvaluationRow[],
  areas: ReadonlyMap<string, string>,
  figuresAsOf: IsoDate,
): Block[] {
  const picture = evaluationPoints(rows, 'share')
  if (picture.placed.length === 0)
    return [paragraph('Sekretariatet har endnu ikke vurderet målopfyldelsen for nogen aktivitet.')]
  const without = picture.without.length
  return [
    paragraph(
      'Andelen er gennemsnittet af aktivitetens andel af kronerne og af timerne. Meget brugt er mere end gennemsnittet af alle aktiviteter; meget nået er en målopfyldelse på 4 eller 5.',
    ),
    evaluationPicture(rows, 'share', areas, figuresAsOf),
    ...table(
      'Brugte ressourcer mod målopfyldelse',
      [
        column('Placering', 'text', 2.2),
        column('Aktivitet', 'text', 3.4),
        column('Andel af ressourcerne', 'percent', 1.3),
        column('Målopfyldelse (1-5)', 'integer', 1.5),
      ],
      QUADRANTS.flatMap((quadrant) =>
        picture.placed
          .filter((one) => one.quadrant === quadrant)
          .map(({ activity, across, up }) => [
            EVALUATION_WORDS.da.quadrant[quadrant],
            `${activity.number} ${activity.title}`,
            across,
            up,
          ]),
      ),
    ),
    ...(without === 0
      ? []
      : [
          paragraph(
            `For ${without} ${without === 1 ? 'aktivitet' : 'aktiviteter'} er målopfyldelsen ikke vurderet.`,
            'soft',
          ),
        ]),
  ]
}
