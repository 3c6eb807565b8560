import type { AreaSeed } from '../../world.ts'

const heading = 'Potentialet i samarbejde mellem erhverv og Kultur'

export const erhvervOgKultur: AreaSeed[] = [
  {
    number: '6',
    title: 'Potentialet i samarbejde mellem erhverv og kultur',
    shortTitle: 'Erhverv og kultur',
    description:
      'Et nyt indsatsområde: at undersøge, hvad virksomheder og kulturinstitutioner kan ' +
      'opnå sammen. Det ligger i et strategisk program om innovation mellem erhverv, ' +
      'uddannelse og kultur, som tre forvaltninger er fælles om. Uddannelseskoordineringen ' +
      'er en mindre del af programmet.',
    units: ['Børn og Unge', 'Erhvervssekretariatet', 'Kultur'],
    partners: ['Virksomheder', 'Kulturinstitutioner'],
    source: { heading, place: 'afsnit 1-3' },
    activities: [
      {
        number: '6.1',
        title: 'Muligheder, områder og behov for samarbejde',
        description: 'Kortlægge, hvor parterne kan samarbejde, og hvad der er brug for.',
        scheduleKind: 'plan_period',
        source: { heading, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '6.2',
        title: 'Behov for at udvikle kreative kompetencer',
        description:
          'Afdække og beskrive behovet i erhvervslivet og på uddannelsesinstitutionerne.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder', 'Uddannelsesinstitutioner'],
        source: { heading, place: 'Tidsplan, punkt 2' },
      },
      {
        number: '6.3',
        title: 'Samarbejdsplatform med Kreative Kommuner',
        description: 'Etablere en platform for samarbejdet i tilknytning til netværket.',
        scheduleKind: 'plan_period',
        partners: ['Kreative Kommuner'],
        source: { heading, place: 'Tidsplan, punkt 3' },
      },
    ],
  },
]
