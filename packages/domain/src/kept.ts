/** For how many days what a change took away can be brought back: an accident is mended by then, and after it data protection wants it gone. */
export const KEPT_FOR_DAYS = 30

const DAY = 24 * 60 * 60 * 1000

/** What was taken away after this instant can still be brought back. */
export const keptSince = (now: Date): Date => new Date(now.getTime() - KEPT_FOR_DAYS * DAY)
