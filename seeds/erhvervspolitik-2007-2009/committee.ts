import type { PlanSeed } from '../world.ts'

/** The members as the front page of the document names them, in their public office only. */
export const committee = {
  name: 'Erhvervs- og Beskæftigelsesudvalget',
  shortName: 'EBU',
  secretariat: 'Erhvervssekretariatet',
  members: [
    { name: 'Henrik Bolberg', party: 'A', office: 'chair' },
    { name: 'Ley Plum', party: 'A', office: 'vice_chair' },
    { name: 'Dorris Børger', party: 'A', office: 'member' },
    { name: 'Birte Kramhøft', party: 'F', office: 'member' },
    { name: 'Grethe Larsen', party: 'A', office: 'member' },
    { name: 'Stig Møller', party: 'O', office: 'member' },
    { name: 'Marianna Hesselholt', party: 'V', office: 'member' },
  ],
  source: {
    heading: 'Tidsplan 2007 - 2009 for Ballerup Kommunes erhvervspolitik',
    place: 'forsiden',
  },
} satisfies PlanSeed['committee']
