import { expect, it } from 'vitest'
import { isSameView, viewPart } from './view-query.ts'

it('plan and date are no part of a view', () => {
  expect(viewPart('?asOf=2008-01-01&schedule=overdue,behind&plan=p&q=m%C3%B8de')).toBe(
    'schedule=overdue,behind&q=m%C3%B8de',
  )
})

it('two lists are the same in whatever order they are written', () => {
  expect(isSameView('?sort=-end&area=4&asOf=2008-01-01', 'area=4&sort=-end')).toBe(true)
  expect(isSameView('state=a%2Cb', 'state=a,b')).toBe(true)
  expect(isSameView('area=4', 'area=4&sort=title')).toBe(false)
  expect(isSameView('', 'asOf=2008-01-01')).toBe(true)
})
