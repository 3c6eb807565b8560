import { createRoute, lazyRouteComponent, Navigate } from '@tanstack/react-router'
import { readAuditFilters, type AuditFilters } from '../features/audit/filters.ts'
import { rootRoute } from './root.ts'

// Accounts and their administration: of no plan and no date.

const account = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(
    () => import('../features/account/account-page.tsx'),
    'AccountPage',
  ),
})

const admin = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(() => import('../features/admin/admin-page.tsx'), 'AdminPage'),
})

const adminStart = createRoute({
  getParentRoute: () => admin,
  path: '/',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(() => import('../features/admin/admin-start.tsx'), 'AdminStart'),
})

const users = createRoute({
  getParentRoute: () => admin,
  path: '/users',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(() => import('../features/users/users-page.tsx'), 'UsersPage'),
})

const user = createRoute({
  getParentRoute: () => admin,
  path: '/users/$id',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(() => import('../features/users/user-page.tsx'), 'UserPage'),
})

const units = createRoute({
  getParentRoute: () => admin,
  path: '/units',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(() => import('../features/people/units-page.tsx'), 'UnitsPage'),
})

const partners = createRoute({
  getParentRoute: () => admin,
  path: '/partners',
  staticData: { frame: 'undated' },
  component: lazyRouteComponent(
    () => import('../features/people/partners-page.tsx'),
    'PartnersPage',
  ),
})

const audit = createRoute({
  getParentRoute: () => admin,
  path: '/audit',
  staticData: { frame: 'undated' },
  validateSearch: (search: Record<string, unknown>): AuditFilters => readAuditFilters(search),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.tsx'), 'AuditPage'),
})

/** Where the organisation's own sign-in leads back to. */
const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  staticData: { frame: 'undated' },
  validateSearch: ({ error }: Record<string, unknown>): { error?: string } =>
    typeof error === 'string' ? { error } : {},
  component: () => Navigate({ to: '/', replace: true }),
})

const setup = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  staticData: { frame: 'anyone' },
  validateSearch: ({ code }: Record<string, unknown>): { code?: string } =>
    typeof code === 'string' ? { code } : {},
  component: lazyRouteComponent(() => import('../features/invitation/setup-page.tsx'), 'SetupPage'),
})

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation/$token',
  staticData: { frame: 'anyone' },
  component: lazyRouteComponent(
    () => import('../features/invitation/invitation-page.tsx'),
    'InvitationPage',
  ),
})

export const accountRoutes = [
  account,
  admin.addChildren([adminStart, users, user, units, partners, audit]),
  signIn,
  setup,
  invitation,
] as const
