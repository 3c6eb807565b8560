import type { Role } from '@koreplan/domain'
import { test as base, type Page } from '@playwright/test'
import { ADMINISTRATOR, ALONE } from './servers.ts'

export { expect } from '@playwright/test'

/** Every page that there is, by what it is for. */
export const PAGES = {
  overview: '/',
  area: '/areas/4',
  areaWithSubAreas: '/areas/3',
  areaWithoutTimetable: '/areas/2',
  activities: '/activities',
  activity: '/activities/4.2',
  recurringActivity: '/activities/7.1',
  timeline: '/timeline',
  pool: '/pool',
  resources: '/resources',
  meetings: '/meetings',
  beforeMeeting: '/before-meeting',
  documents: '/reports',
  evaluation: '/evaluation',
  evaluatedActivity: '/evaluation/4.2',
} as const

/** The pages that are not everybody's, by who sees them; `nobody` is not signed in. */
export const PAGES_OF = {
  nobody: { signIn: '/', setup: '/setup', spentLink: '/invitation/spent' },
  secretariat: {
    history: '/history',
    inbox: '/inbox',
    account: '/account',
    import: '/import',
    meeting: '/meetings/6',
    statusReport: '/status-reports/2',
    comparedReports: '/status-reports/compare?a=1&b=2',
  },
  director: { board: '/board' },
  unit_contact: { ownActivity: '/activities/4.3', ownInbox: '/inbox' },
  administrator: {
    users: '/admin/users',
    user: '/admin/users/eksempel-medlem',
    units: '/admin/units',
    partners: '/admin/partners',
    audit: '/admin/audit',
  },
} as const satisfies Partial<Record<Role | 'nobody', Readonly<Record<string, string>>>>

/** The example data's accounts. */
const ACCOUNTS = {
  chair: 'eksempel-formand',
  member: 'eksempel-medlem',
  secretariat: 'eksempel-sekretaer',
  unit_contact: 'eksempel-kontaktperson',
  director: 'eksempel-direktoer',
  administrator: 'eksempel-administrator',
} as const satisfies Record<Role, string>

/**
 * Signs a page's browser in as one of the example data's accounts. What is open is left first: its session ends, and
 * what it still asks for would be refused.
 */
export async function signInAs(page: Page, role: Role): Promise<void> {
  await page.goto('about:blank')
  const data = { account: ACCOUNTS[role] }
  const reply = await page.request.post('/api/v1/session/demonstration', { data })
  base.expect(reply.status()).toBe(200)
}

/** The same where the plan is alone: there the administrator is the only one. */
async function signInAlone(page: Page): Promise<void> {
  const reply = await page.request.post('/api/v1/session', { data: ADMINISTRATOR })
  base.expect(reply.status()).toBe(200)
}

/**
 * A page of somebody signed in (`test.use({ role: 'chair' })`; null for nobody), on which no error may be
 * logged: no exception, no refused script or style, no missing file.
 */
export const test = base.extend<{ page: Page; role: Role | null; refusals: RegExp | null }>({
  role: ['secretariat', { option: true }],
  /** What the browser logs of replies that the test provokes: `/status of 401/`. */
  refusals: [null, { option: true }],
  page: async ({ page, role, refusals, baseURL }, use) => {
    if (baseURL === ALONE) await signInAlone(page)
    else if (role !== null) await signInAs(page, role)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !refusals?.test(message.text())) errors.push(message.text())
    })
    await use(page)
    base.expect(errors).toEqual([])
  },
})

/** Waits until nothing on the page is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor()
  await base.expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
}
