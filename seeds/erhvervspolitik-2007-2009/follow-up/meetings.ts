import type { FollowUpSeed } from '../../world.ts'

const place = 'Ballerup Rådhus'

/** Invented: no real meeting of the committee, and no decision of it. */
export const meetings = [
  {
    date: '2007-02-27',
    title: 'Udvalgsmøde, februar 2007 (eksempel)',
    place,
    items: [
      {
        title: 'Opfølgning på tidsplanen 2007-2009',
        text: 'Orientering om, hvordan sekretariatet følger op på de enkelte aktiviteter.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
      {
        title: 'Fordeling af den erhvervspolitiske pulje',
        text: 'Forslag om at fordele 300.000 kr. på fem indsatsområder og lade resten stå.',
        decision: 'Forslaget blev godkendt.',
        economy: 'Der fordeles 300.000 kr. af puljens 400.000 kr.',
        recommendation: 'Sekretariatet indstiller, at forslaget godkendes.',
      },
    ],
  },
  {
    date: '2007-05-22',
    title: 'Udvalgsmøde, maj 2007 (eksempel)',
    place,
    items: [
      {
        title: 'Status for tidsplanen',
        text: 'Orientering om de aktiviteter, der er kommet i gang siden årsskiftet.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
    ],
  },
  {
    date: '2007-08-28',
    title: 'Udvalgsmøde, august 2007 (eksempel)',
    place,
    items: [
      {
        title: 'Mileparken: registrering af bygninger og arealer',
        text: 'Gennemgang af registreringen og den næste fase med rådgiver.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
      {
        title: 'Virksomhedsbesøg i efteråret',
        text: 'Orientering om de planlagte besøg og emnerne for samtalerne.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
    ],
  },
  {
    date: '2007-11-27',
    title: 'Udvalgsmøde, november 2007 (eksempel)',
    place,
    items: [
      {
        title: 'Workshop med Herlev og Gladsaxe Kommuner',
        text: 'Opsamlingen fra workshoppen fremlægges sammen med forslag til det videre arbejde.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
      {
        title: 'Status for tidsplanen',
        text: 'Opfølgning på alle indsatsområder ved udgangen af det første år.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
    ],
  },
  {
    date: '2008-01-29',
    title: 'Udvalgsmøde, januar 2008 (eksempel)',
    place,
    items: [
      {
        title: 'Kvalitativ vurdering af mulige initiativer',
        text: 'Den færdige vurdering forelægges med anbefalinger til det videre arbejde.',
        decision: 'Vurderingen blev taget til efterretning.',
      },
      {
        title: 'Supplerende fordeling af puljen',
        text: 'Forslag om at fordele 40.000 kr. til indsatsområde 6 og 20.000 kr. til område 7.',
        decision: 'Forslaget blev godkendt.',
        economy: 'Der fordeles 60.000 kr. af den del af puljen, der ikke er fordelt.',
        recommendation: 'Sekretariatet indstiller, at forslaget godkendes.',
      },
    ],
  },
  {
    date: '2008-04-29',
    title: 'Udvalgsmøde, april 2008 (eksempel)',
    place,
    items: [
      {
        title: 'Status for tidsplanen',
        text: 'Opfølgning med særlig vægt på aktiviteter, der er bagud.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
      {
        title: 'Årets kampagner om cykling og affald',
        text: 'Orientering om tidspunkter, målgrupper og materiale.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
    ],
  },
  {
    date: '2008-08-26',
    title: 'Udvalgsmøde, august 2008 (eksempel)',
    place,
    items: [
      {
        title: 'Aktiviteter i bero og opgivne aktiviteter',
        text: 'Orientering om aktivitet 3.1.1, der er sat i bero, og 6.2, der er opgivet.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
    ],
  },
  {
    date: '2008-10-28',
    title: 'Udvalgsmøde, oktober 2008 (eksempel)',
    place,
    items: [
      {
        title: 'Status for tidsplanen',
        text: 'Opfølgning på alle indsatsområder og på de aktiviteter, der ikke er rapporteret.',
        decision: 'Orienteringen blev taget til efterretning.',
      },
      {
        title: 'Puljens forbrug',
        text: 'Gennemgang af forbrug, disponeringer og den disponering, der er overskredet.',
        decision:
          'Orienteringen blev taget til efterretning. Sekretariatet følger op på overskridelsen.',
        economy: 'Forbrug og disponeringer fremgår af puljens konto.',
      },
      {
        title: 'Forberedelse af evalueringen i foråret 2009',
        text: 'Forslag til form og tidspunkter, så ressourcer og resultater kan sammenholdes.',
        decision:
          'Formen blev drøftet. Sekretariatet forelægger et endeligt forslag på næste møde.',
        recommendation: 'Sekretariatet indstiller, at forslaget godkendes.',
      },
    ],
  },
  {
    date: '2008-11-25',
    startsAt: '16:30',
    title: 'Udvalgsmøde, november 2008 (eksempel)',
    place,
    items: [
      {
        title: 'Form og tidsplan for evalueringen',
        text: 'Den endelige form for evalueringen i foråret 2009 forelægges til godkendelse.',
        recommendation: 'Sekretariatet indstiller, at formen og tidsplanen godkendes.',
      },
    ],
  },
] satisfies FollowUpSeed['meetings']
