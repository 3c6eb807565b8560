import { describe, expect, it } from 'vitest'
import type { Actor } from './access.ts'
import {
  reportState,
  whyNotApproveReport,
  whyNotEditReport,
  whyNotFreezeReport,
  whyNotMarkReady,
  whyNotReopenReport,
  whyNotUnmarkReady,
  whyNotWriteOf,
} from './status-report.ts'

const AT = '2008-11-01T10:00:00Z'
const TODAY = '2008-11-01'
const draft = { approvedAt: null, frozenAt: null, asOf: TODAY }
const approved = { ...draft, approvedAt: AT }
const frozen = { ...approved, frozenAt: AT }
const ready = { text: 'Done', readyAt: AT }
const written = { text: 'Done', readyAt: null }

describe('a status report', () => {
  it('is drafted, approved and frozen, in that order', () => {
    expect([draft, approved, frozen].map(reportState)).toEqual(['draft', 'approved', 'frozen'])
    expect([draft, approved, frozen].map(whyNotEditReport)).toEqual([
      null,
      'report_approved',
      'report_frozen',
    ])
    expect([draft, approved, frozen].map(whyNotReopenReport)).toEqual([
      'report_not_approved',
      null,
      'report_frozen',
    ])
  })

  it('is approved when every section is ready', () => {
    expect(whyNotApproveReport(draft, [ready, ready])).toBeNull()
    expect(whyNotApproveReport(draft, [ready, written])).toBe('sections_not_ready')
    expect(whyNotApproveReport(approved, [ready])).toBe('report_approved')
  })

  it('is frozen when it is approved, and not as of a day that has not come', () => {
    expect(whyNotFreezeReport(approved, TODAY)).toBeNull()
    expect(whyNotFreezeReport(draft, TODAY)).toBe('report_not_approved')
    expect(whyNotFreezeReport({ ...approved, asOf: '2008-11-02' }, TODAY)).toBe('report_ahead')
    expect(whyNotFreezeReport(frozen, TODAY)).toBe('report_frozen')
  })

  it('has a section marked ready once, with something in it', () => {
    expect(whyNotMarkReady(draft, written)).toBeNull()
    expect(whyNotMarkReady(draft, { text: ' ', readyAt: null })).toBe('section_empty')
    expect(whyNotMarkReady(draft, ready)).toBe('section_ready')
    expect(whyNotMarkReady(approved, written)).toBe('report_approved')
    expect(whyNotUnmarkReady(draft, ready)).toBeNull()
    expect(whyNotUnmarkReady(draft, written)).toBe('section_not_ready')
    expect(whyNotUnmarkReady(frozen, ready)).toBe('report_frozen')
  })

  it('is written by the secretariat, and by a contact person of the own unit’s areas', () => {
    const unit = { id: 7, name: 'Unit' }
    const contact: Actor = {
      id: 'a',
      name: 'A',
      grants: [{ role: 'unit_contact', plan: 'p', unit }],
    }
    const secretariat: Actor = {
      id: 'b',
      name: 'B',
      grants: [{ role: 'secretariat', plan: 'p', unit: null }],
    }
    expect(whyNotWriteOf(contact, 'p', [7, 8])).toBeNull()
    expect(whyNotWriteOf(contact, 'p', [8])).toBe('not_own_unit')
    expect(whyNotWriteOf(secretariat, 'p', [])).toBeNull()
    expect(whyNotWriteOf(null, 'p', [])).toBe('not_allowed')
  })
})
