import type { AreaSeed } from '../../world.ts'

const heading = 'National og regional erhvervspolitik'

/** Area 2 has no bullets: its two tasks stand in the prose. */
export const nationalOgRegional: AreaSeed[] = [
  {
    number: '2',
    title: 'National og regional erhvervspolitik',
    shortTitle: 'National og regional',
    description:
      'Deltage aktivt, når den nationale og den regionale erhvervspolitik bliver formuleret.',
    timetableNote:
      'Arbejdet kan ikke sættes ind i en tidsplan: det retter sig efter, hvad regeringen, ' +
      'Folketinget, Region Hovedstaden og Kommunekontaktrådet tager initiativ til.',
    partners: ['Regeringen', 'Folketinget', 'Region Hovedstaden', 'Kommunekontaktrådet'],
    source: { heading, place: 'afsnit 1-2' },
    activities: [
      {
        number: '2.1',
        title: 'Kommunens rolle i det nye regionale landskab',
        description:
          'Løbende afklare, hvilken rolle Ballerup Kommune skal have i den nye region, og hvad ' +
          'kommunen kan bidrage med til den overordnede politik.',
        scheduleKind: 'ongoing',
        ongoingReason:
          'Arbejdet følger initiativer fra regeringen og Folketinget, Region Hovedstaden og ' +
          'Kommunekontaktrådet.',
        source: { heading, place: 'afsnit 3' },
      },
      {
        number: '2.2',
        title: 'Mulige partnerskaber med Vækstforum',
        description:
          'Løbende vurdere, om kommunen alene eller i fællesskab med andre skal indgå ' +
          'partnerskab med Vækstforum om at gennemføre den regionale ' +
          'erhvervsudviklingsstrategi.',
        scheduleKind: 'ongoing',
        ongoingReason:
          'Mulighederne afhænger af, hvad regeringen og Folketinget, Region Hovedstaden og ' +
          'Kommunekontaktrådet sætter i gang.',
        partners: ['Vækstforum', 'Andre kommuner'],
        source: { heading, place: 'afsnit 4' },
      },
    ],
  },
]
