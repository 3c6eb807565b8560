import { WORDS } from '@koreplan/contract'
import type { Approval, Office, PartnerKind, Role } from '@koreplan/domain'

/** The vocabularies of the domain in words. */
export const words = {
  ...WORDS.da,
  approval: {
    submitted: 'Afventer godkendelse',
    approved: 'Godkendt',
    returned: 'Sendt retur',
  } satisfies Record<Approval, string>,
  partnerKind: {
    company: 'virksomhed',
    association: 'forening',
    municipality: 'kommune',
    authority: 'myndighed',
    network: 'netværk',
    institution: 'institution',
    group: 'gruppe',
  } satisfies Record<PartnerKind, string>,
  office: {
    chair: 'formand',
    vice_chair: 'næstformand',
    member: 'medlem',
  } satisfies Record<Office, string>,
  role: {
    chair: 'Formand',
    member: 'Medlem',
    secretariat: 'Sekretariat',
    unit_contact: 'Kontaktperson',
    director: 'Direktion',
    administrator: 'Administrator',
  } satisfies Record<Role, string>,
}
