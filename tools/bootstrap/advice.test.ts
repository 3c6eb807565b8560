import { expect, test } from 'vitest'
import { onFetching, onToolchain } from './advice.mjs'

test.each([
  'npm error code EAI_AGAIN',
  'npm error code ECONNREFUSED',
  'Failed to fetch: error sending request: client error (Connect): dns error',
])('tells that the registry is out of reach: %s', (output) => {
  expect(onFetching(output)).toMatch(/registry cannot be reached[\s\S]*HTTPS_PROXY/)
})

test('tells what to do when the lockfile is behind', () => {
  expect(onFetching('ERR_PNPM_OUTDATED_LOCKFILE  Cannot install')).toContain('pnpm-lock.yaml')
})

test('tells which Node to install where none can be fetched', () => {
  expect(onToolchain('npm error code ETARGET')).toContain('24.15')
  expect(onToolchain('spawn npm ENOENT')).toContain('npm was not found')
})
