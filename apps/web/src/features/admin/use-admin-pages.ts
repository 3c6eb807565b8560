import { mayAnywhere, type Permission } from '@koreplan/domain'
import { actorOf, useSession } from '../session/use-session.ts'

/** The pages of the administration, and what it takes to open each. */
const ADMIN_PAGES = {
  users: 'accounts.manage',
  units: 'people.edit',
  partners: 'people.edit',
  audit: 'audit.read',
} as const satisfies Record<string, Permission>
type AdminPageName = keyof typeof ADMIN_PAGES

/** Those that who is signed in may open, in the order in which they stand. */
export function useAdminPages(): readonly AdminPageName[] {
  const actor = actorOf(useSession())
  const names = Object.keys(ADMIN_PAGES) as AdminPageName[]
  return names.filter((name) => mayAnywhere(actor, ADMIN_PAGES[name]))
}
