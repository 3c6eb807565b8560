export * from './route.ts'
export * from './call.ts'
export * from './problem.ts'
export * from './shapes.ts'
export * from './plans.ts'
export * from './dashboard.ts'
export * from './pools.ts'
export * from './areas.ts'
export * from './activities.ts'
export * from './timeline.ts'
export * from './reports.ts'
export * from './editing.ts'
export * from './milestones.ts'
export * from './indicators.ts'
export * from './comments.ts'
export * from './files.ts'
export * from './history.ts'
export * from './people.ts'
export * from './live.ts'
export * from './search.ts'
export * from './views.ts'
export * from './words.ts'
export {
  getSession,
  signInAsDemonstration,
  signOut,
  SignedIn,
  SignInResult,
  DemonstrationAccount,
  GrantedRole,
} from './session.ts'
