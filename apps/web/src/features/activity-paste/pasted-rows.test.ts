import { describe, expect, it } from 'vitest'
import { activityRow } from '../activity-grid/test-row.ts'
import { matchColumns } from './match-columns.ts'
import { isChanging, pastedLines } from './pasted-rows.ts'
import { readBlock } from './read-block.ts'

const SHOWN = ['number', 'title', 'area', 'lead', 'state', 'schedule', 'progress', 'dates']
const ROWS = [
  activityRow({ number: '4.1', title: 'Første' }),
  activityRow({
    number: '4.2',
    title: 'Anden',
    scheduleKind: 'plan_period',
    startDate: null,
    endDate: null,
  }),
  activityRow({
    number: '4.3',
    title: 'Tredje',
    state: 'not_reported',
    progress: null,
    reportedPercent: null,
  }),
]
const UNITS = [{ id: 1, name: 'Kultur', aliases: ['Kultur og Fritid'] }]

function pasted(text: string, { from = 'state', row = 0 } = {}) {
  const block = readBlock(text)
  return pastedLines(block, matchColumns(block, SHOWN, from), {
    shown: ROWS,
    from: row,
    all: ROWS,
    units: UNITS,
    mayEdit: () => true,
  })
}

const inShort = (text: string, at?: Parameters<typeof pasted>[1]) =>
  pasted(text, at).map(({ row, change, faults }) => ({
    number: row?.number ?? null,
    ...change,
    ...(faults.length > 0 && { faults: faults.map(({ fault }) => fault) }),
  }))

describe('a block as a spreadsheet copies it', () => {
  it('has tabs between cells, any kind of line end, and quotes around a cell with a line break', () => {
    expect(readBlock('Nr.\tTitel\r\n4.2\t"En ""god"" tekst\nover to linjer"\r\n\r\n')).toEqual([
      ['Nr.', 'Titel'],
      ['4.2', 'En "god" tekst\nover to linjer'],
    ])
    expect(readBlock('\uFEFFa\tb\rc\td')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })
  it('may have a quote that is only a quote', () => {
    expect(readBlock('4.2\t5" rør\n4.3\t"åben')).toEqual([
      ['4.2', '5" rør'],
      ['4.3', '"åben'],
    ])
    expect(readBlock('')).toEqual([])
  })
})

describe('columns', () => {
  it('are matched by their names, in any order, and strange ones left out', () => {
    expect(matchColumns([['Fremdrift i %', 'Bemærkning', 'Nr.', 'Status']], SHOWN, 'lead')).toEqual(
      {
        columns: ['progress', null, 'number', 'state'],
        hasHeader: true,
      },
    )
    expect(matchColumns([['No.', 'Start', 'End date', 'LEAD']], SHOWN, 'lead').columns).toEqual([
      'number',
      'start',
      'end',
      'lead',
    ])
  })
  it('without names are those from the focused cell on', () => {
    expect(matchColumns([['I gang', '', '40']], SHOWN, 'state')).toEqual({
      columns: ['state', null, 'progress'],
      hasHeader: false,
    })
  })
})

describe('a line of the block', () => {
  it('speaks of the row with its number, wherever that stands', () => {
    expect(inShort('Nr.\tStatus\tFremdrift\n4.3\tI gang\t20 %\n4.1\tAfsluttet\t')).toEqual([
      { number: '4.3', report: { state: 'in_progress', percent: 20 } },
      { number: '4.1', report: { state: 'completed', percent: 100 } },
    ])
  })
  it('without a number speaks of the focused row and those under it', () => {
    expect(inShort('Sat i bero\nI gang', { row: 1 })).toEqual([
      { number: '4.2', report: { state: 'on_hold', percent: 40 } },
      { number: '4.3', report: { state: 'in_progress', percent: null } },
    ])
    expect(inShort('I gang\nI gang', { row: 2 })[1]).toEqual({
      number: null,
      faults: ['past_the_end'],
    })
  })
  it('an empty cell changes nothing, a dash clears', () => {
    expect(inShort('Nr.\tAnsvarlig\tFremdrift\n4.1\t\t50\n4.2\t–\t')).toEqual([
      { number: '4.1', report: { state: 'in_progress', percent: 50 } },
      { number: '4.2', set: { lead: null } },
    ])
  })
  it('gives dates in one column or in two, also one of the pair alone', () => {
    expect(inShort('Nr.\tPeriode\n4.2\t1. jan. 2008 – 30. juni 2008')).toEqual([
      {
        number: '4.2',
        set: { scheduleKind: 'dated', startDate: '2008-01-01', endDate: '2008-06-30' },
      },
    ])
    expect(inShort('Nr.\tSlut\n4.1\t30/6-2009')).toEqual([
      { number: '4.1', set: { endDate: '2009-06-30' } },
    ])
    expect(inShort('Nr.\tSlut\n4.2\t30/6-2009')).toEqual([
      { number: '4.2', faults: ['both_dates'] },
    ])
  })
  it('that cannot be understood says why, and changes nothing at all', () => {
    const [line] = pasted('Nr.\tStatus\tAnsvarlig\tFremdrift\n4.1\tSnart\tSkolen\t50')
    expect(line?.change).toEqual({})
    expect(line?.faults).toEqual([
      { column: 'state', fault: 'state_unknown', text: 'Snart' },
      { column: 'lead', fault: 'lead_unknown', text: 'Skolen' },
    ])
    expect(inShort('Nr.\tStatus\n9.9\tI gang')).toEqual([{ number: null, faults: ['no_such_row'] }])
  })
  it('may not come twice', () => {
    expect(inShort('Nr.\tStatus\n4.1\tI gang\n4.1\tUdgået')[1]).toMatchObject({ faults: ['twice'] })
  })
  it('that says what already is so changes nothing, “Ikke rapporteret” included', () => {
    const lines = pasted('Nr.\tStatus\tFremdrift\n4.1\tI gang\t40,00\n4.3\tIkke rapporteret\t')
    expect(lines.map(isChanging)).toEqual([false, false])
    expect(lines.flatMap(({ faults }) => faults)).toEqual([])
    expect(inShort('Nr.\tStatus\n4.1\tIkke rapporteret')).toEqual([
      { number: '4.1', faults: ['never_written'] },
    ])
  })
})
