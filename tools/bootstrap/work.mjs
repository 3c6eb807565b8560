// What has to be there before the product can run, and how it comes to be there.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onFetching, onToolchain, onWriting } from './advice.mjs'
import { filesUnder, hashOf, readStamp } from './stamp.mjs'
import { npm, pnpmScript, stepEnv, toolchainFolder } from './toolchain.mjs'
import { pnpmPackage } from './versions.mjs'

/**
 * @typedef {import('./step.mjs').Step} Step
 * @typedef {import('./toolchain.mjs').FitNode} FitNode
 *
 * @typedef {object} Work
 * @property {string} stamp the file that vouches for it
 * @property {() => string} stampText what the stamp is to say, from the inputs as they are now
 * @property {() => boolean} isDone
 * @property {() => Step} step
 */

/** No dot in front: who empties a folder with `rm -r folder/*` means it to be made again. */
const STAMP = 'made.stamp'

/**
 * The folders of the workspace's packages, the root first.
 * @param {string} root
 */
export function packageFolders(root) {
  const yaml = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const list = /^packages:\r?\n((?:[ \t]+-.*\r?\n)+)/m.exec(yaml)?.[1] ?? ''
  const patterns = [...list.matchAll(/-\s*["']?([^"'\s]+)/g)].map((match) => match[1] ?? '')
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [join(root, pattern)]
    const parent = join(root, pattern.slice(0, -2))
    return existsSync(parent) ? readdirSync(parent).map((name) => join(parent, name)) : []
  })
  return [root, ...folders.sort()].filter((folder) => existsSync(join(folder, 'package.json')))
}

/**
 * The packages of package.json files, from the registry into every node_modules.
 * @param {string} root
 * @param {FitNode} node
 * @returns {Work}
 */
export function installing(root, node) {
  const stamp = join(root, 'node_modules', STAMP)
  const stampText = () => {
    const files = [
      ...['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc'].map((name) => join(root, name)),
      ...packageFolders(root).map((folder) => join(folder, 'package.json')),
    ]
    return hashOf(root, filesUnder(files), [node.version, pnpmPackage])
  }
  const isWhole = () =>
    packageFolders(root).every(
      (folder) =>
        existsSync(join(folder, 'node_modules')) ||
        !/"(dev|optional)?dependencies"/i.test(readFileSync(join(folder, 'package.json'), 'utf8')),
    )
  return {
    stamp,
    stampText,
    isDone: () => readStamp(stamp) === stampText() && isWhole(),
    step: () => ({
      doing: 'Installing packages',
      command: [
        node.path,
        pnpmScript(root),
        'install',
        '--frozen-lockfile',
        '--reporter=append-only',
      ],
      cwd: root,
      env: stepEnv(root, node),
      advice: onFetching,
    }),
  }
}

const fetching =
  'install --prefix .toolchain --no-audit --no-fund --ignore-scripts --no-package-lock --prefer-offline'

/**
 * Node, where the running one is too old, and pnpm, where something has to be installed.
 * @param {string} root
 * @param {FitNode} node
 * @param {Work} install
 * @returns {Work}
 */
export function fetchingToolchain(root, node, install) {
  const folder = toolchainFolder(root)
  const stamp = join(folder, STAMP)
  const packages = [...(node.fetched ? [node.fetched] : []), pnpmPackage]
  const has = () => readStamp(stamp).split(' ')
  const { command, shell } = npm()
  return {
    stamp,
    stampText: () => packages.join(' '),
    isDone: () =>
      (!node.fetched || (has().includes(node.fetched) && existsSync(node.path))) &&
      (install.isDone() || (has().includes(pnpmPackage) && existsSync(pnpmScript(root)))),
    step: () => {
      for (const name of ['node_modules', 'package.json']) {
        rmSync(join(folder, name), { recursive: true, force: true })
      }
      return {
        doing: node.fetched
          ? `Fetching Node ${node.version} and pnpm (Node ${process.versions.node} is too old)`
          : 'Fetching pnpm',
        command: [...command, ...fetching.split(' '), ...packages],
        shell,
        cwd: root,
        env: stepEnv(root, node),
        advice: onToolchain,
      }
    },
  }
}

/**
 * The database client, from the Prisma schema.
 * @param {string} root
 * @param {FitNode} node
 * @returns {Work}
 */
export function generatingClient(root, node) {
  const inputs = ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']
  return made({
    root,
    stamp: join(root, 'packages', 'db', 'generated', STAMP),
    inputs,
    step: () => ({
      doing: 'Generating the database client',
      command: [node.path, join(root, 'node_modules/prisma/build/index.js'), 'generate'],
      cwd: root,
      env: stepEnv(root, node),
      advice: adviceOnWriting,
    }),
  })
}

/**
 * The web app as static files, from its source.
 * @param {string} root
 * @param {FitNode} node
 * @returns {Work}
 */
export function buildingWeb(root, node) {
  const web = join(root, 'apps', 'web')
  return made({
    root,
    stamp: join(web, 'dist', STAMP),
    inputs: [
      ...['src', 'public', 'index.html', 'vite.config.ts'].map((name) => `apps/web/${name}`),
      'packages/charts/src',
      'packages/contract/src',
      'packages/domain/src',
      'pnpm-lock.yaml',
    ],
    step: () => ({
      doing: 'Building the web app',
      command: [node.path, join(web, 'node_modules/vite/bin/vite.js'), 'build'],
      cwd: web,
      env: stepEnv(root, node),
      advice: adviceOnWriting,
    }),
  })
}

/** @param {string} output */
const adviceOnWriting = (output) => (/EACCES|EPERM|EROFS/.test(output) ? onWriting : undefined)

/**
 * Work whose stamp is a hash of its input files, tests left out.
 * @param {{ root: string, stamp: string, inputs: string[], step: () => Step }} what
 * @returns {Work}
 */
function made({ root, stamp, inputs, step }) {
  const stampText = () => {
    const files = filesUnder(inputs.map((path) => join(root, path)))
    return hashOf(
      root,
      files.filter((file) => !/\.test\.tsx?$/.test(file)),
    )
  }
  return { stamp, stampText, isDone: () => readStamp(stamp) === stampText(), step }
}
