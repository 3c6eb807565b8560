import type { AreaSeed } from '../../world.ts'

const heading = 'Uddannelseskoordinering'

export const uddannelseskoordinering: AreaSeed[] = [
  {
    number: '5',
    title: 'Uddannelseskoordinering',
    shortTitle: 'Uddannelse',
    description:
      'Kontaktudvalget samordner de offentlige uddannelsestilbud, der retter sig mod erhverv. ' +
      'Det rådgiver Erhvervs- og Beskæftigelsesudvalget og Kulturudvalget om uddannelse og om ' +
      'forholdet mellem erhverv, uddannelse og kultur. En aktivgruppe med alle ' +
      'uddannelsesinstitutioner, erhvervslivet og eventuelt kulturinstitutionerne skal holde ' +
      'det faglige niveau og føre initiativerne ud i livet.',
    partners: [
      'Kontaktudvalget',
      'Aktivgruppen',
      'Uddannelsesinstitutioner',
      'Kulturinstitutioner',
      'Virksomheder',
    ],
    source: { heading, place: 'afsnit 1-3' },
    activities: [
      {
        number: '5.1',
        title: 'Ballerup som kraftcenter for uddannelse',
        description: 'Kontaktudvalget arbejder med at give kommunen den profil.',
        scheduleKind: 'plan_period',
        partners: ['Kontaktudvalget'],
        source: { heading, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '5.2',
        title: 'Styrket samarbejde mellem virksomheder og uddannelser',
        description:
          'Kontaktudvalget søger generelle løsninger, der fører virksomheder og ' +
          'uddannelsesinstitutioner tættere sammen.',
        scheduleKind: 'plan_period',
        partners: ['Kontaktudvalget', 'Virksomheder', 'Uddannelsesinstitutioner'],
        source: { heading, place: 'Tidsplan, punkt 2' },
      },
      {
        number: '5.3',
        title: 'Aktivgruppen genoprettes som netværk',
        description:
          'Et netværk, hvor uddannelsesinstitutioner, erhvervsliv og eventuelt kulturliv indgår ' +
          'konkrete samarbejder og projekter.',
        scheduleKind: 'plan_period',
        partners: [
          'Kontaktudvalget',
          'Aktivgruppen',
          'Uddannelsesinstitutioner',
          'Virksomheder',
          'Kulturinstitutioner',
        ],
        source: { heading, place: 'Tidsplan, punkt 3' },
      },
    ],
  },
]
