import { expect, it } from 'vitest'
import * as words from '@koreplan/domain'
import { freshDatabase } from '../testing.ts'

const { pool } = await freshDatabase()

it('the enums of the database equal the vocabularies of the domain, in the same order', async () => {
  const { rows } = await pool.query<{ name: string; words: string[] }>(
    `SELECT typname AS name, array_agg(enumlabel::text ORDER BY enumsortorder) AS words
       FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid GROUP BY typname`,
  )
  expect(Object.fromEntries(rows.map((row) => [row.name, row.words]))).toEqual({
    approval: words.APPROVALS,
    date_precision: words.PRECISIONS,
    office: words.OFFICES,
    entry_kind: words.ENTRY_KINDS,
    indicator_kind: words.INDICATOR_KINDS,
    partner_kind: words.PARTNER_KINDS,
    role: words.ROLES,
    recorded_state: words.RECORDED_STATES,
    schedule_kind: words.SCHEDULE_KINDS,
    target_period: words.TARGET_PERIODS,
    allocation_status: words.ALLOCATION_STATUSES,
    agenda_kind: words.AGENDA_KINDS,
    verdict: words.VERDICTS,
    calendar_scope: words.CALENDAR_SCOPES,
    document_status: words.DOCUMENT_STATUSES,
  })
})
