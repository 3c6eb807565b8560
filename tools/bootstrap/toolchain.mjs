// Which Node runs the product, where it and pnpm lie, and the environment that tools run in.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { Stopped } from './step.mjs'
import { fitNodes, isFit, nameOf, nodePackage } from './versions.mjs'

/** @param {string} root */
export const toolchainFolder = (root) => join(root, '.toolchain')

/**
 * @typedef {object} FitNode
 * @property {string} path
 * @property {string} version
 * @property {string | undefined} fetched the package it comes in; none for the running Node
 */

/**
 * The Node to run everything with: the running one if it is fit, else one in .toolchain.
 * @param {string} root
 * @returns {FitNode}
 */
export function fitNode(root) {
  const running = process.versions.node
  if (isFit(running)) return { path: process.execPath, version: running, fetched: undefined }
  const fetched = nodePackage(process.platform, process.arch)
  if (!fetched) {
    throw new Stopped(
      `Node ${running} is too old, and there is no package with a newer one for ` +
        `${process.platform} on ${process.arch}. Install one: ${fitNodes}.`,
    )
  }
  const name = nameOf(fetched)
  const binary = process.platform === 'win32' ? 'node.exe' : 'node'
  return {
    path: join(toolchainFolder(root), 'node_modules', name, 'bin', binary),
    version: fetched.slice(name.length + 1),
    fetched,
  }
}

/** @param {string} root */
export const pnpmScript = (root) =>
  join(toolchainFolder(root), 'node_modules', 'pnpm', 'bin', 'pnpm.mjs')

/**
 * The environment for what we run: the fit Node comes first on the path.
 * @param {FitNode} node
 * @returns {NodeJS.ProcessEnv}
 */
export function runEnv(node) {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    ...process.env,
    [path]: [dirname(node.path), process.env[path]].filter(Boolean).join(delimiter),
    // Prisma asks its maker's server for news otherwise.
    CHECKPOINT_DISABLE: '1',
  }
}

/**
 * The environment for the steps of the preparation: without what the npm or pnpm that started us
 * says about itself, which would steer the one that we start.
 * @param {string} root
 * @param {FitNode} node
 * @returns {NodeJS.ProcessEnv}
 */
export function stepEnv(root, node) {
  const misleading =
    /^((npm|pnpm)_(config_(local_)?prefix|config_(global|workspace|dry_run|ignore_scripts|omit|production).*|lifecycle_.*|package_.*)|NODE_ENV|INIT_CWD)$/i
  const env = Object.fromEntries(
    Object.entries(runEnv(node)).filter(([name]) => !misleading.test(name)),
  )
  // A service's user often has no home folder; npm and pnpm want one for their caches.
  try {
    accessSync(homedir(), constants.W_OK)
  } catch {
    const home = join(toolchainFolder(root), 'home')
    mkdirSync(home, { recursive: true })
    env['HOME'] = home
    env['npm_config_cache'] = join(home, '.npm')
  }
  return {
    ...env,
    // pnpm reads npm's files, but not npm's variables.
    ...(env['npm_config_registry'] && { pnpm_config_registry: env['npm_config_registry'] }),
    ...fetching('npm_config_'),
    ...fetching('pnpm_config_'),
    npm_config_update_notifier: 'false',
    // Nobody answers questions here.
    CI: 'true',
  }
}

/**
 * Retries that get over a hiccup of the network, and tell soon when there is none: in some 10 s,
 * not more than a minute as by default.
 * @param {string} prefix of the variables that are read
 */
function fetching(prefix) {
  return {
    [`${prefix}fetch_retries`]: '2',
    [`${prefix}fetch_retry_mintimeout`]: '1000',
    [`${prefix}fetch_retry_maxtimeout`]: '6000',
  }
}

/**
 * How to run npm: the one that started us, else the one on the path.
 * @returns {{ command: string[], shell: boolean }}
 */
export function npm() {
  const script = process.env['npm_execpath']
  if (script && basename(script) === 'npm-cli.js') {
    return { command: [process.execPath, script], shell: false }
  }
  return { command: ['npm'], shell: process.platform === 'win32' }
}
