import { expect, it } from 'vitest'
import { sheetColumnsOf } from './sheet-columns.ts'
import { columnsOf, nextSort, readActivityFilters, sortingOf } from './filters.ts'

it('keeps what it knows, and drops the rest', () => {
  expect(
    readActivityFilters({
      state: 'on_hold,foo,in_progress',
      schedule: 'bar',
      q: ' ',
      area: '4',
      x: '1',
    }),
  ).toEqual({ state: 'in_progress,on_hold', area: '4' })
})

it('the archive is a list of its own, and nothing else is asked for by that name', () => {
  expect(readActivityFilters({ archived: 'true' })).toEqual({ archived: 'true' })
  expect(readActivityFilters({ archived: 'false' })).toEqual({})
})

it('leaves defaults out of the address', () => {
  expect(readActivityFilters({ sort: 'number' })).toEqual({})
  const all = columnsOf({}).join(',')
  expect(readActivityFilters({ columns: all })).toEqual({})
})

it('keeps the columns in the table’s order, whatever the address has', () => {
  expect(columnsOf(readActivityFilters({ columns: 'hours,lead' }))).toEqual(['lead', 'hours'])
})

it('sorts up, then down, then in the plan’s order again', () => {
  const at = (sort?: string) => sortingOf({ sort })
  expect(nextSort(at(), 'progress')).toBe('progress')
  expect(nextSort(at('progress'), 'progress')).toBe('-progress')
  expect(nextSort(at('-progress'), 'progress')).toBeUndefined()
  expect(nextSort(at('title'), 'number')).toBeUndefined()
  expect(nextSort(at(), 'number')).toBe('-number')
})

it('the file has the columns that are shown', () => {
  expect(sheetColumnsOf({ columns: 'progress,dates' })).toBe(
    'number,title,progress,expected,scheduleKind,startDate,endDate',
  )
})
