import { WORDS } from '@koreplan/contract'
import type { words as danish } from '../da/words.ts'
import type { Same } from '../texts.ts'

export const words = {
  ...WORDS.en,
  approval: {
    submitted: 'Awaiting approval',
    approved: 'Approved',
    returned: 'Returned',
  },
  partnerKind: {
    company: 'company',
    association: 'association',
    municipality: 'municipality',
    authority: 'authority',
    network: 'network',
    institution: 'institution',
    group: 'group',
  },
  office: {
    chair: 'chair',
    vice_chair: 'vice-chair',
    member: 'member',
  },
  role: {
    chair: 'Chair',
    member: 'Member',
    secretariat: 'Secretariat',
    unit_contact: 'Contact person',
    director: 'Executive board',
    administrator: 'Administrator',
  },
} satisfies Same<typeof danish>
