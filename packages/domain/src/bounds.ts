/** What must never be below zero: what may still be promised, what may still be earmarked, a commitment. */
export const BOUNDS = ['available', 'unallocated', 'commitment'] as const
export type Bound = (typeof BOUNDS)[number]
