import type {
  Measurement as MeasurementReply,
  StatusUpdate as UpdateReply,
} from '@koreplan/contract'
import type { Measurement, StatusUpdate } from '@koreplan/db'
import { isoOf } from '../../writing/dates.ts'

/** What was reported, as the database has it after a write, as it is answered. */

export function updateReply(row: StatusUpdate): UpdateReply {
  const { id, state, words, author, authorId, approval, returnedReason, decidedBy } = row
  return {
    id,
    date: isoOf(row.date),
    state,
    percent: row.percent === null ? null : Number(row.percent),
    words,
    author,
    authorId,
    approval,
    returnedReason,
    decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    ...voidReply(row),
  }
}

export function measurementReply(row: Measurement): MeasurementReply {
  const { id, indicatorId, words } = row
  return {
    id,
    indicatorId,
    date: isoOf(row.date),
    value: Number(row.value),
    words,
    ...voidReply(row),
  }
}

function voidReply({
  recordedAt,
  voidedAt,
  voidedBy,
  voidReason,
}: Pick<StatusUpdate, 'recordedAt' | 'voidedAt' | 'voidedBy' | 'voidReason'>) {
  return {
    recordedAt: recordedAt.toISOString(),
    voidedAt: voidedAt?.toISOString() ?? null,
    voidedBy,
    voidReason,
  }
}
