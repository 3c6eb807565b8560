import { expect, test } from 'vitest'
import { documentSearch, readDocumentSearch } from './search.ts'

test('an address says which document, and nothing that is none', () => {
  expect(readDocumentSearch({})).toEqual({ kind: 'status' })
  expect(readDocumentSearch({ kind: 'brev', report: '2' })).toEqual({ kind: 'status', report: 2 })
  expect(readDocumentSearch({ kind: 'agenda', meeting: '6', report: '2' })).toEqual({
    kind: 'agenda',
    meeting: 6,
  })
  expect(readDocumentSearch({ kind: 'agenda', meeting: 'x' })).toEqual({ kind: 'agenda' })
})

test('the default stands in no address', () => {
  expect(documentSearch({ kind: 'status' })).toEqual({})
  expect(documentSearch({ kind: 'agenda', meeting: 6 })).toEqual({ kind: 'agenda', meeting: '6' })
})
