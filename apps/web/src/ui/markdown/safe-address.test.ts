import { expect, test } from 'vitest'
import { safeAddress } from './safe-address.ts'

test.each([
  'https://www.aarhus.dk/plan?a=1#b',
  'http://intranet',
  'mailto:anna@example.dk',
  '#fn-1',
  '/areas/4?asOf=2008-11-01',
  '/?asOf=2008-11-01',
  '/activities?schedule=behind&asOf=2008-11-01',
])('%s may be followed', (address) => expect(safeAddress(address)).toBe(address))

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/api/v1/session',
  '',
])('%j is no link', (address) => expect(safeAddress(address)).toBe(''))
