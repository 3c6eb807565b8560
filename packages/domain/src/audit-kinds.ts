/** The things that can have been changed, as the history is filtered by them. */
export const AUDIT_KINDS = [
  'activity',
  'area',
  'update',
  'milestone',
  'indicator',
  'measurement',
  'comment',
  'file',
  'entry',
  'import',
  'month',
  'allocation',
  'hours',
  'session',
  'account',
  'role',
  'unit',
  'partner',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]
