import type { AreaSeed } from '../../world.ts'

const heading = 'Bæredygtig udvikling'

export const baeredygtigUdvikling: AreaSeed[] = [
  {
    number: '4',
    title: 'Bæredygtig udvikling',
    shortTitle: 'Bæredygtig udvikling',
    description:
      'Føre en række aktiviteter, der allerede er i gang, videre. De går på tværs af ' +
      'kommunens forvaltninger og sker i samarbejde med andre kommuner.',
    units: [
      'Grønt sekretariat',
      'Miljø og Teknik',
      'Plan og Byg',
      'Erhvervssekretariatet',
      'Job og Familie',
      'HR-udvikling',
    ],
    partners: ['Andre kommuner'],
    source: { heading, place: 'afsnit 1-2' },
    activities: [
      {
        number: '4.1',
        title: 'Miljørigtig omdannelse af ældre erhvervsområder',
        description:
          'Sætte mere kraft på omdannelsen af de ældre erhvervsområder med Mileparken som ' +
          'eksempelprojekt.',
        scheduleKind: 'plan_period',
        source: { heading, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '4.2',
        title: 'Fjernvarme og reetablering hos Milelauget',
        description:
          'Indlede et samarbejde med Vestforbrænding og Milelauget om reetablering, når der ' +
          'lægges fjernvarme ind.',
        scheduleKind: 'plan_period',
        lead: 'Miljø og Teknik',
        partners: ['Vestforbrænding', 'Grundejerforeningen Milelauget'],
        source: { heading, place: 'Tidsplan, punkt 2' },
      },
      {
        number: '4.3',
        title: 'Ny grundejerforening ved Telegrafvej',
        description:
          'Tage initiativ til en grundejerforening i erhvervsområdet og indlede et samarbejde ' +
          'med Vestforbrænding om reetablering, når området forsynes med fjernvarme.',
        scheduleKind: 'plan_period',
        lead: 'Miljø og Teknik',
        units: ['Erhvervssekretariatet'],
        partners: ['Vestforbrænding'],
        source: { heading, place: 'Tidsplan, punkt 3' },
      },
      {
        number: '4.4',
        title: 'Ballerup som Danmarks første Fair trade city',
        description: 'Afdække, om kommunen kan blive den første i landet.',
        scheduleKind: 'plan_period',
        source: { heading, place: 'Tidsplan, punkt 4' },
      },
      {
        number: '4.5',
        title: 'Kampagnen Vi cykler til arbejde',
        description:
          'Videreføre kampagnen, så virksomheder kan bruge den til at sætte miljø og sundhed på ' +
          'dagsordenen.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder'],
        source: { heading, place: 'Tidsplan, punkt 5' },
      },
      {
        number: '4.6',
        title: 'Affaldskampagne og mere vejledning om affald',
        description:
          'Rette en kampagne mod udvalgte virksomheder og brancher og styrke vejledningen om, ' +
          'hvordan affald behandles.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder'],
        source: { heading, place: 'Tidsplan, punkt 6' },
      },
      {
        number: '4.7',
        title: 'Gå-hjem-møder med miljøtemaer',
        description:
          'Holde en række temamøder side om side med affaldskampagnen, eventuelt under navnet ' +
          '»Styr på miljøet«.',
        scheduleKind: 'plan_period',
        source: { heading, place: 'Tidsplan, punkt 7' },
      },
      {
        number: '4.8',
        title: 'Indsats mod mangel på arbejdskraft',
        description:
          'Fortsætte samarbejdet med virksomhederne og dermed både den ordinære og den ' +
          'omvendte formidling.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder'],
        source: { heading, place: 'Tidsplan, punkt 8' },
      },
      {
        number: '4.9',
        title: 'Strategiske samarbejder om rekruttering',
        description:
          'Indgå aftaler med konkrete offentlige og private virksomheder: en målrettet hjælp ' +
          'til at rekruttere, og bedre jobmuligheder for ledige, der har få faglige kompetencer ' +
          'eller skal ansættes på særlige vilkår.',
        scheduleKind: 'plan_period',
        partners: ['Virksomheder'],
        source: { heading, place: 'Tidsplan, punkt 9' },
      },
    ],
  },
]
