/**
 * Danish texts that no first page needs: fetched with the first component that asks for them, which
 * waits in the nearest Suspense. English is fetched whole when it is chosen.
 */
export const later = {
  activities: async () => (await import('./activities.ts')).activities,
  area: async () => (await import('./area.ts')).area,
  pool: async () => (await import('./pool.ts')).pool,
  account: async () => (await import('./account.ts')).account,
  admin: async () => (await import('./admin.ts')).admin,
  grid: async () => (await import('./grid.ts')).grid,
  live: async () => (await import('./live.ts')).live,
  palette: async () => (await import('./palette.ts')).palette,
  shortcuts: async () => (await import('./shortcuts.ts')).shortcuts,
  timeline: async () => (await import('./timeline.ts')).timeline,
  editing: async () => (await import('./editing.ts')).editing,
  comments: async () => (await import('./comments.ts')).comments,
  files: async () => (await import('./files.ts')).files,
  history: async () => (await import('./history.ts')).history,
  imports: async () => (await import('./imports.ts')).imports,
  posting: async () => (await import('./posting.ts')).posting,
  meetings: async () => (await import('./meetings.ts')).meetings,
  decisions: async () => (await import('./decisions.ts')).decisions,
  beforeMeeting: async () => (await import('./before-meeting.ts')).beforeMeeting,
  board: async () => (await import('./board.ts')).board,
  resources: async () => (await import('./resources.ts')).resources,
  reports: async () => (await import('./reports.ts')).reports,
  evaluation: async () => (await import('./evaluation.ts')).evaluation,
  documents: async () => (await import('./documents.ts')).documents,
  calendar: async () => (await import('./calendar.ts')).calendar,
  views: async () => (await import('./views.ts')).views,
  signIn: async () => (await import('./sign-in.ts')).signIn,
}
type Later = typeof later

/** The same as the texts they become. */
export type LaterTexts = { readonly [N in keyof Later]: Awaited<ReturnType<Later[N]>> }
