import type { AreaSeed } from '../../world.ts'

const bycirklen = 'Bycirklen'
const herlevOgGladsaxe = 'Samarbejde med Herlev og Gladsaxe Kommuner'
const andreLande = 'Samarbejde med kommuner/regioner i andre lande'

export const regionaleSamarbejder: AreaSeed[] = [
  {
    number: '3',
    title: 'Regionale samarbejder',
    shortTitle: 'Regionale samarbejder',
    description:
      'Holde fast i kommunens engagement i erhvervspolitiske samarbejder i regionen, fordelt ' +
      'på tre delområder.',
    source: { heading: 'Regionale samarbejder', place: 'afsnit 1-2' },
    activities: [],
  },
  {
    number: '3.1',
    parent: '3',
    title: 'Bycirklen',
    shortTitle: 'Bycirklen',
    description: 'Arbejde, som Ballerup og de andre kommuner i kredsen er fælles om.',
    partners: ['Bycirklen'],
    source: { heading: bycirklen, place: 'Tidsplan, indledning' },
    activities: [
      {
        number: '3.1.1',
        title: 'Erhvervslivet og venskabsbyen Wuxi',
        description:
          'Arbejde med de udfordringer på erhvervsområdet, som venskabet med Wuxi nær Shanghai ' +
          'fører med sig.',
        scheduleKind: 'plan_period',
        partners: ['Bycirklen', 'Wuxi'],
        source: { heading: bycirklen, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '3.1.2',
        title: 'Erhvervsfremme og strategi for erhvervsservice',
        description:
          'Overveje, hvordan den generelle erhvervsfremme og strategien for erhvervsservice ' +
          'kan udvikles videre.',
        scheduleKind: 'plan_period',
        partners: ['Bycirklen'],
        source: { heading: bycirklen, place: 'Tidsplan, punkt 2' },
      },
    ],
  },
  {
    number: '3.2',
    parent: '3',
    title: 'Samarbejde med Herlev og Gladsaxe Kommuner',
    shortTitle: 'Herlev og Gladsaxe',
    description:
      'Efter strukturreformen er der både politisk og praktisk meget at vinde ved, at ' +
      'kommunerne arbejder tættere sammen om erhvervspolitikken.',
    partners: ['Herlev Kommune', 'Gladsaxe Kommune'],
    source: { heading: herlevOgGladsaxe, place: 'afsnit 1' },
    activities: [
      {
        number: '3.2.1',
        title: 'Muligheder for samarbejde med Herlev og Gladsaxe',
        description: 'Afdække, hvad de tre kommuner kan samarbejde om.',
        scheduleKind: 'plan_period',
        partners: ['Herlev Kommune', 'Gladsaxe Kommune'],
        source: { heading: herlevOgGladsaxe, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '3.2.2',
        title: 'Fælles workshop om markedsføring og erhvervsservice',
        description:
          'Samle politikere og embedsmænd til en fælles workshop om, hvordan kommunerne kan ' +
          'samarbejde på de to felter.',
        scheduleKind: 'plan_period',
        partners: ['Herlev Kommune', 'Gladsaxe Kommune'],
        source: { heading: herlevOgGladsaxe, place: 'Tidsplan, punkt 2' },
      },
      {
        number: '3.2.3',
        title: 'Handlingsplan for samarbejdet',
        description: 'Skrive en handlingsplan for, hvordan samarbejdet føres ud i livet.',
        scheduleKind: 'plan_period',
        partners: ['Herlev Kommune', 'Gladsaxe Kommune'],
        source: { heading: herlevOgGladsaxe, place: 'Tidsplan, punkt 3' },
      },
    ],
  },
  {
    number: '3.3',
    parent: '3',
    title: 'Samarbejde med kommuner/regioner i andre lande',
    shortTitle: 'Andre lande',
    description:
      'Erhvervslivet i Ballerup ligner på mange punkter mere det, der findes i udvalgte andre ' +
      'regioner i Europa, end det i Øresunds- og Hovedstadsregionen: internationale, meget ' +
      'store virksomheder og to store klynger, IT/kommunikation og medico/sundhed. Kommunen ' +
      'vil som andre regioner i EU bruge klyngerne i erhvervsudviklingen og lægger vægt på ' +
      'samarbejde med deltagerne i Edge Cities.',
    partners: ['Edge Cities', 'Udenlandske regioner'],
    source: { heading: andreLande, place: 'afsnit 1-3 og sidste afsnit' },
    activities: [
      {
        number: '3.3.1',
        title: 'Udveksling af erfaringer med udenlandske regioner',
        description:
          'Afdække mulighederne for systematisk at udveksle erfaringer om erhvervs- og ' +
          'arbejdsmarkedspolitiske instrumenter.',
        scheduleKind: 'plan_period',
        partners: ['Udenlandske regioner'],
        source: { heading: andreLande, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '3.3.2',
        title: 'Deltagelse i ÖRIB',
        description:
          'Tage del i det dansk-svenske projekt om, hvor byer, transport og erhverv skal ligge ' +
          'i Øresundsregionen i 2025.',
        scheduleKind: 'plan_period',
        partners: ['ÖRIB'],
        source: { heading: andreLande, place: 'Tidsplan, punkt 2' },
      },
    ],
  },
]
