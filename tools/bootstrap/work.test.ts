import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { packageFolders } from './work.mjs'

test('the workspace’s packages are found from pnpm-workspace.yaml, the root first', () => {
  const root = dirname(dirname(import.meta.dirname))
  const folders = packageFolders(root)
  expect(folders[0]).toBe(root)
  for (const name of ['apps/api', 'apps/web', 'packages/db', 'packages/domain', 'seeds']) {
    expect(folders).toContain(join(root, name))
  }
})
