import { expect, test } from 'vitest'
import { fieldsIn } from './fields-in.ts'

const start = { title: 'Møde', place: '', present: '', date: '2008-11-25' }
const current = {
  id: 6,
  version: 41,
  title: 'Møde',
  place: null,
  present: ['Anna', 'Bo'],
  date: '2008-11-26',
}

test('a thing that comes with a refusal is read as the form has it', () => {
  expect(fieldsIn(current, start)).toEqual({
    fields: { title: 'Møde', place: '', present: 'Anna\nBo', date: '2008-11-26' },
    version: 41,
  })
})

test('what is not the thing is not read', () => {
  expect(fieldsIn(null, start)).toBeNull()
  expect(fieldsIn({ ...current, version: undefined }, start)).toBeNull()
  expect(fieldsIn(current, { ...start, report: '' })).toBeNull()
})
