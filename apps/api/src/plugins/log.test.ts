import { expect, test } from 'vitest'
import { loggable } from './log.ts'

test.each([
  ['/setup?code=hemmelig', '/setup?code=…'],
  ['/invitation/hemmelig', '/invitation/…'],
  ['/api/v1/invitations/hemmelig?x=1', '/api/v1/invitations/…?x=1'],
  [
    '/api/v1/session/oidc/callback/oidc?code=hemmelig&state=hemmelig&iss=x',
    '/api/v1/session/oidc/callback/oidc?code=…&state=…&iss=x',
  ],
  ['/activities?state=on_hold&asOf=2008-11-01', '/activities?state=…&asOf=2008-11-01'],
  ['/calendar/hemmelig.ics', '/calendar/…'],
  ['/activities/4.2', '/activities/4.2'],
])('%s is logged as %s', (url, logged) => {
  expect(loggable(url)).toBe(logged)
})
