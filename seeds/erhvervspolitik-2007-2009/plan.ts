import type { PlanSeed } from '../world.ts'
import { globalisering } from './areas/1-globalisering.ts'
import { nationalOgRegional } from './areas/2-national-og-regional.ts'
import { regionaleSamarbejder } from './areas/3-regionale-samarbejder.ts'
import { baeredygtigUdvikling } from './areas/4-baeredygtig-udvikling.ts'
import { uddannelseskoordinering } from './areas/5-uddannelseskoordinering.ts'
import { erhvervOgKultur } from './areas/6-erhverv-og-kultur.ts'
import { erhvervsservice } from './areas/7-erhvervsservice.ts'
import { committee } from './committee.ts'
import { pools } from './pool.ts'
import { partners, units } from './units-and-partners.ts'

/** The real plan. Facts and figures are the document's; the wording is ours. */
export const plan = {
  slug: 'erhvervspolitik-2007-2009',
  title: 'Tidsplan 2007-2009 for Ballerup Kommunes erhvervspolitik',
  shortTitle: 'Erhvervspolitik 2007-2009',
  organisation: 'Ballerup Kommune',
  description:
    'Andet tillæg til den erhvervspolitiske handlingsplan, som Kommunalbestyrelsen vedtog i ' +
    'foråret 2005 sammen med en revideret erhvervspolitik. Tillægget er køreplan for ' +
    'handlingsplanens syv indsatsområder og for Erhvervs- og Beskæftigelsesudvalgets løbende ' +
    'evaluering.',
  periodStart: '2007-01-01',
  periodEnd: '2009-12-31',
  evaluationFrom: '2009-03-01',
  evaluationTo: '2009-05-31',
  evaluationPrecision: 'season',
  evaluationPurpose:
    'Erhvervs- og Beskæftigelsesudvalget holder i foråret 2009 de brugte ressourcer op mod ' +
    'resultaterne og tager på det grundlag stilling til, om aktiviteterne skal fortsætte.',
  resourceNote: 'Direktionen fastlægger de interne ressourcer til handlingsplanens aktiviteter.',
  source: {
    document: 'Tidsplan 2007 - 2009 for Ballerup Kommunes erhvervspolitik',
    heading: 'Erhvervspolitikken og den erhvervspolitiske Handlingsplan',
    place: 'afsnit 1-5',
  },
  committee,
  units,
  partners,
  areas: [
    ...globalisering,
    ...nationalOgRegional,
    ...regionaleSamarbejder,
    ...baeredygtigUdvikling,
    ...uddannelseskoordinering,
    ...erhvervOgKultur,
    ...erhvervsservice,
  ],
  pools,
} satisfies PlanSeed
