import type { AuditKind } from './audit-kinds.ts'

/** What can have been done, as the history tells it: the thing, then what became of it. */
export const AUDIT_ACTIONS = [
  'activity.make',
  'activity.edit',
  'activity.move',
  'activity.place',
  'activity.archive',
  'activity.restore',
  'area.edit',
  'update.make',
  'update.approve',
  'update.return',
  'update.void',
  'update.reopen',
  'milestone.make',
  'milestone.edit',
  'milestone.void',
  'milestone.restore',
  'indicator.make',
  'indicator.edit',
  'indicator.void',
  'indicator.restore',
  'measurement.make',
  'measurement.void',
  'comment.make',
  'comment.edit',
  'comment.remove',
  'comment.restore',
  'file.add',
  'file.remove',
  'file.restore',
  'entry.make',
  'entry.void',
  'import.apply',
  'import.void',
  'month.close',
  'month.reopen',
  'allocation.propose',
  'allocation.withdraw',
  'allocation.approve',
  'allocation.refuse',
  'allocation.reopen',
  'hours.make',
  'hours.void',
  'meeting.make',
  'meeting.edit',
  'meeting.cancel',
  'meeting.restore',
  'agenda.make',
  'agenda.edit',
  'agenda.write',
  'agenda.place',
  'agenda.remove',
  'agenda.restore',
  'headings.edit',
  'status.make',
  'status.edit',
  'status.write',
  'status.ready',
  'status.unready',
  'status.approve',
  'status.reopen',
  'status.freeze',
  'status.discard',
  'evaluation.open',
  'evaluation.edit',
  'evaluation.close',
  'evaluation.carry',
  'assessment.edit',
  'decision.make',
  'session.start',
  'session.refuse',
  'session.end',
  'account.make',
  'account.edit',
  'account.disable',
  'account.enable',
  'account.invite',
  'account.uninvite',
  'account.accept',
  'account.password',
  'account.two_factor',
  'account.token',
  'account.calendar',
  'role.grant',
  'role.withdraw',
  'unit.make',
  'unit.edit',
  'partner.make',
  'partner.edit',
  'partner.merge',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** The thing that an action changed. */
export const kindOf = (action: AuditAction): AuditKind => action.split('.')[0] as AuditKind

/** The fields that a change can tell of, in the order in which they are read. */
export const AUDIT_FIELDS = [
  'area',
  'number',
  /** The activity that one stands after; null: it is the first. */
  'after',
  'title',
  'shortTitle',
  'description',
  'expectedResults',
  'timetableNote',
  'scheduleKind',
  'startDate',
  'endDate',
  'ongoingReason',
  'weight',
  'lead',
  'units',
  'archivedOn',
  'date',
  'state',
  'percent',
  'value',
  'words',
  'approval',
  'dueDate',
  'completedOn',
  /** The indicator that a measurement is of. */
  'indicator',
  'target',
  'approximate',
  /** What an indicator counts. */
  'unit',
  'targetPeriod',
  /** Of an entry: which pool, which activity, what it draws on, in whole øre. */
  'pool',
  'activity',
  'commitment',
  'amountOre',
  'text',
  'voucher',
  'payee',
  'voids',
  /** How many lines a document brought, or were taken back with it. */
  'lines',
  /** YYYY-MM. */
  'month',
  /** The calendar year that hours are allocated for. */
  'year',
  /** Hours, in whole minutes. */
  'minutes',
  /** Of a meeting. */
  'startsAt',
  'place',
  'present',
  /** The date that figures are true of. */
  'asOf',
  /** The section of an agenda item or a status report that was written. */
  'section',
  /** The headings of an agenda item's sections. */
  'headings',
  'checksum',
  /** Of an evaluation: the date that it is as of; what is written of an activity; what is decided. */
  'cutOff',
  'achieved',
  'learned',
  'goalAttainment',
  'recommendation',
  'recommendationReason',
  'verdict',
  'meeting',
  'name',
  'email',
  'kind',
  'aliases',
  /** What becomes another's when two partners are merged. */
  'activities',
  'into',
  'partners',
  'bytes',
  /** The line of the ledger that a voucher is of. */
  'entry',
  'role',
  'plan',
  /** Which dates a calendar address gives. */
  'scope',
  /** The unit that somebody is the contact person of. */
  'ofUnit',
  'twoFactorEnabled',
  'expiresInDays',
  /** How somebody signed in, or tried to. */
  'way',
  'why',
  /** How many sessions were ended. */
  'sessions',
  'reason',
] as const
export type AuditField = (typeof AUDIT_FIELDS)[number]

/** How somebody can have signed in, as the audit log tells it. */
export const SIGN_IN_WAYS = [
  'password',
  'totp',
  'backup',
  'oidc',
  'setup',
  'demonstration',
] as const
export type SignInWay = (typeof SIGN_IN_WAYS)[number]

/** Why a change cannot be taken back from the history. */
export const WHY_NOT_UNDO = [
  /** It has been taken back already. */
  'already_undone',
  /** A comment's earlier text, or a removed file's bytes, are gone: they are kept for `KEPT_FOR_DAYS`. */
  'content_gone',
  /** What is frozen stays frozen. */
  'frozen',
  /** What the committee decided is only ever followed by a later decision. */
  'only_followed',
  /** A plan is evaluated once, and carried on once. */
  'opened_once',
  'carried_on',
  /** A draft was discarded with what was written in it. */
  'discarded',
  /** It is taken back where it was made: an account, a name. */
  'elsewhere',
  /** It is no change: somebody signed in. */
  'no_change',
  /** All is as it was before the change. */
  'no_effect',
] as const
export type WhyNotUndo = (typeof WHY_NOT_UNDO)[number]
