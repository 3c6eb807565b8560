import type { AreaSeed } from '../../world.ts'

const heading = 'Globalisering og ændrede konkurrencevilkår'

export const globalisering: AreaSeed[] = [
  {
    number: '1',
    title: 'Globalisering og ændrede konkurrencevilkår',
    shortTitle: 'Globalisering',
    description:
      'Følge, hvad globaliseringen betyder for Ballerups virksomheder og arbejdsmarked, og ' +
      'drøfte de strategiske valg med erhvervslivet og den enkelte virksomhed.',
    partners: ['Virksomheder'],
    source: { heading, place: 'afsnit 1' },
    activities: [
      {
        number: '1.1',
        title: 'Kvalitativ vurdering af mulige initiativer',
        description:
          'Vurdere, hvilke konkrete initiativer der kan sættes i gang, med afsæt i de ' +
          'undersøgelser, der allerede er lavet.',
        scheduleKind: 'plan_period',
        source: { heading, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '1.2',
        title: 'Dialog med toneangivende virksomheder',
        description:
          'Fortsætte drøftelserne med førende virksomheder i flere brancher om, hvad ' +
          'globaliseringen betyder for dem og for deres branche.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder'],
        source: { heading, place: 'Tidsplan, punkt 2' },
      },
      {
        number: '1.3',
        title: 'Innovation på tværs af erhverv, kultur og uddannelse',
        description:
          'Afdække, hvilke muligheder for innovation der ligger i, at virksomheder arbejder ' +
          'sammen med kultur- og uddannelsesinstitutioner.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder', 'Kulturinstitutioner', 'Uddannelsesinstitutioner'],
        source: { heading, place: 'Tidsplan, punkt 3' },
      },
      {
        number: '1.4',
        title: 'Erhvervssiden af den internationale politik',
        description:
          'Gøre erhvervssiden af den internationale politik konkret og føre den ud i livet som ' +
          'initiativer.',
        scheduleKind: 'plan_period',
        source: { heading, place: 'Tidsplan, punkt 4' },
      },
    ],
  },
]
