import { ApiError, type FieldError } from '@koreplan/contract'
import { expect, test } from 'vitest'
import { faultAt, faultIn, faultsOf, isOf } from './faults.ts'

const tooLong: FieldError = {
  path: 'present.3',
  code: 'too_long',
  message: '»present.3« må højst fylde 200 tegn',
}
const refusal = new ApiError(400, {
  type: 'urn:koreplan:problem:invalid_request',
  title: 'Forespørgslen er ikke gyldig',
  status: 400,
  detail: '',
  instance: '/',
  errors: [tooLong],
})

test('a field shows what is wrong with a part of it, and nothing of another', () => {
  const faults = faultsOf(refusal)
  expect(faultAt(faults, 'present')).toBe('Må højst fylde 200 tegn.')
  expect(faultAt(faults, 'pre')).toBeUndefined()
  expect(faultAt(faultsOf(null), 'present')).toBeUndefined()
  expect(isOf('areas[0]', 'areas')).toBe(true)
})

test('a fault names what was typed and never the path in the request', () => {
  expect(faultIn(tooLong)).toBe('Må højst fylde 200 tegn.')
  expect(faultIn(tooLong, 'Anna')).toBe('»Anna« må højst fylde 200 tegn.')
})
