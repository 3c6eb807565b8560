import type { AreaSeed } from '../../world.ts'

const heading = 'Erhvervsservice'

/** 7.1-7.3 are the bullets; 7.4 and 7.5 stand in the prose, which gives them no timetable. */
export const erhvervsservice: AreaSeed[] = [
  {
    number: '7',
    title: 'Erhvervsservice',
    shortTitle: 'Erhvervsservice',
    description:
      'Betjene den enkelte virksomhed, formidle viden til virksomhederne i al almindelighed ' +
      'og særligt om ordningerne for svage grupper på arbejdsmarkedet. Opgaverne deler sig i ' +
      'den daglige betjening og de faste opgaver, der vender tilbage.',
    timetableNote:
      'Kun nogle af aktiviteterne har en tidsplan; for resten er det hverken muligt eller ' +
      'meningsfuldt at sætte datoer på.',
    partners: ['Virksomheder'],
    source: { heading, place: 'afsnit 1-3 og Tidsplan, indledning' },
    activities: [
      {
        number: '7.1',
        title: 'Ballerup Erhvervsråds møder, blad og hjemmeside',
        description:
          'Planlægge møder i bestyrelse, repræsentantskab og arbejdsgrupper, tilrettelægge ' +
          'gå-hjem-møder for medlemmerne og vedligeholde hjemmesiden. Erhvervsrådet udsender ' +
          'medlemsbladet Orientering.',
        scheduleKind: 'recurring',
        lead: 'Erhvervssekretariatet',
        partners: ['Ballerup Erhvervsråd'],
        indicators: [
          {
            title: 'Møder i bestyrelse, repræsentantskab og arbejdsgrupper',
            unit: 'møder',
            kind: 'count',
            targetPeriod: 'year',
            target: 15,
            approximate: true,
            source: { heading, place: 'Tidsplan, punkt 1' },
          },
          {
            title: 'Gå-hjem-møder for medlemmerne',
            unit: 'møder',
            kind: 'count',
            targetPeriod: 'year',
            target: 8,
            approximate: true,
            source: { heading, place: 'Tidsplan, punkt 1' },
          },
          {
            title: 'Numre af medlemsbladet Orientering',
            unit: 'numre',
            kind: 'count',
            targetPeriod: 'year',
            target: 8,
            approximate: false,
            source: { heading, place: 'Tidsplan, punkt 1' },
          },
        ],
        source: { heading, place: 'Tidsplan, punkt 1' },
      },
      {
        number: '7.2',
        title: 'Kurser og møder for mindre virksomheder og iværksættere',
        description:
          'Holde en række informationsmøder og kurser og undervise i at starte virksomhed ' +
          'sammen med erhvervsskolerne.',
        scheduleKind: 'plan_period',
        partners: ['Erhvervsskolerne'],
        source: { heading, place: 'Tidsplan, punkt 2' },
      },
      {
        number: '7.3',
        title: 'Iværksætterkurser for etniske minoriteter',
        description: 'Udvikle et koncept for kurser, der er lavet særligt til målgruppen.',
        scheduleKind: 'plan_period',
        units: ['Job og Familie'],
        source: { heading, place: 'Tidsplan, punkt 3' },
      },
      {
        number: '7.4',
        title: 'Daglig service til virksomheder og borgere',
        description:
          'Være indgangen til hele den offentlige sektor for virksomheder og informere og ' +
          'vejlede borgere, der vil starte for sig selv.',
        scheduleKind: 'ongoing',
        ongoingReason:
          'Opgaven løses dag for dag; det er hverken muligt eller meningsfuldt at lægge en ' +
          'tidsplan for den.',
        partners: ['Virksomheder'],
        source: { heading, place: 'afsnit 4' },
      },
      {
        number: '7.5',
        title: 'Sekretariatsbetjening og andre faste opgaver',
        description:
          'Være sekretariat for blandt andre Ballerup Erhvervsråd, Milelauget, Kontaktudvalget ' +
          'og Aktivgruppen, betjene Erhvervs- og Beskæftigelsesudvalget og bistå, når ' +
          'borgmesteren deltager i for eksempel bestyrelsen for det regionale Væksthus.',
        scheduleKind: 'ongoing',
        ongoingReason:
          'Opgaverne er faste og vender tilbage; det er hverken muligt eller meningsfuldt at ' +
          'lægge en tidsplan for dem alle.',
        partners: [
          'Ballerup Erhvervsråd',
          'Grundejerforeningen Milelauget',
          'Kontaktudvalget',
          'Aktivgruppen',
          'Væksthus',
        ],
        source: { heading, place: 'afsnit 5-6' },
      },
    ],
  },
]
