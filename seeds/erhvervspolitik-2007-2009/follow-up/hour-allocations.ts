import type { FollowUpSeed } from '../../world.ts'

const ES = 'Erhvervssekretariatet'
const GS = 'Grønt sekretariat'
const MT = 'Miljø og Teknik'
const PB = 'Plan og Byg'
const JF = 'Job og Familie'
const HR = 'HR-udvikling'
const BU = 'Børn og Unge'
const KU = 'Kultur'

/** Invented; hours a year as minutes. 2009 is proposed, and one proposal refused. */
export const hourAllocations = [
  // 2007
  { unit: ES, area: '1', year: 2007, minutes: 9_600, status: 'approved' },
  { unit: ES, area: '2', year: 2007, minutes: 5_400, status: 'approved' },
  { unit: ES, area: '3', year: 2007, minutes: 19_200, status: 'approved' },
  { unit: ES, area: '5', year: 2007, minutes: 9_000, status: 'approved' },
  { unit: ES, area: '6', year: 2007, minutes: 2_400, status: 'approved' },
  { unit: ES, area: '7', year: 2007, minutes: 54_000, status: 'approved' },
  { unit: GS, area: '4', year: 2007, minutes: 10_800, status: 'approved' },
  { unit: MT, area: '4', year: 2007, minutes: 13_200, status: 'approved' },
  { unit: PB, area: '4', year: 2007, minutes: 12_000, status: 'approved' },
  { unit: JF, area: '4', year: 2007, minutes: 15_600, status: 'approved' },
  { unit: JF, area: '7', year: 2007, minutes: 1_800, status: 'approved' },
  { unit: HR, area: '4', year: 2007, minutes: 3_000, status: 'approved' },
  { unit: BU, area: '6', year: 2007, minutes: 2_400, status: 'approved' },
  { unit: KU, area: '6', year: 2007, minutes: 2_400, status: 'approved' },
  // 2008
  { unit: ES, area: '1', year: 2008, minutes: 9_000, status: 'approved' },
  { unit: ES, area: '2', year: 2008, minutes: 7_200, status: 'approved' },
  { unit: ES, area: '3', year: 2008, minutes: 21_600, status: 'approved' },
  { unit: ES, area: '4', year: 2008, minutes: 3_600, status: 'approved' },
  { unit: ES, area: '5', year: 2008, minutes: 7_200, status: 'approved' },
  { unit: ES, area: '6', year: 2008, minutes: 5_400, status: 'approved' },
  { unit: ES, area: '7', year: 2008, minutes: 54_000, status: 'approved' },
  { unit: GS, area: '4', year: 2008, minutes: 16_800, status: 'approved' },
  { unit: MT, area: '4', year: 2008, minutes: 24_000, status: 'approved' },
  { unit: PB, area: '4', year: 2008, minutes: 13_200, status: 'approved' },
  { unit: JF, area: '4', year: 2008, minutes: 21_600, status: 'approved' },
  { unit: JF, area: '7', year: 2008, minutes: 3_600, status: 'approved' },
  { unit: HR, area: '4', year: 2008, minutes: 2_400, status: 'approved' },
  { unit: BU, area: '6', year: 2008, minutes: 2_400, status: 'approved' },
  { unit: KU, area: '6', year: 2008, minutes: 7_200, status: 'approved' },
  // 2009
  { unit: ES, area: '1', year: 2009, minutes: 7_200, status: 'proposed' },
  { unit: ES, area: '2', year: 2009, minutes: 6_000, status: 'proposed' },
  { unit: ES, area: '3', year: 2009, minutes: 15_600, status: 'proposed' },
  { unit: ES, area: '4', year: 2009, minutes: 3_600, status: 'proposed' },
  { unit: ES, area: '5', year: 2009, minutes: 7_200, status: 'proposed' },
  { unit: ES, area: '6', year: 2009, minutes: 4_800, status: 'proposed' },
  { unit: ES, area: '7', year: 2009, minutes: 54_000, status: 'proposed' },
  { unit: GS, area: '4', year: 2009, minutes: 14_400, status: 'proposed' },
  { unit: MT, area: '4', year: 2009, minutes: 25_200, status: 'proposed' },
  { unit: PB, area: '4', year: 2009, minutes: 9_600, status: 'proposed' },
  { unit: JF, area: '4', year: 2009, minutes: 21_600, status: 'proposed' },
  { unit: JF, area: '7', year: 2009, minutes: 4_800, status: 'proposed' },
  { unit: HR, area: '4', year: 2009, minutes: 2_400, status: 'proposed' },
  {
    unit: BU,
    area: '6',
    year: 2009,
    minutes: 3_600,
    status: 'refused',
    reason: 'Aktivitet 6.2 er opgivet, og resten af området kan løses inden for de øvrige timer.',
  },
  { unit: KU, area: '6', year: 2009, minutes: 8_400, status: 'proposed' },
] satisfies FollowUpSeed['hourAllocations']
