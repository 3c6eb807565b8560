// What to do about a failed step, told from its output.
import { fitNodes } from './versions.mjs'

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ERR_PNPM_(META_FETCH_FAIL|NO_OFFLINE)|fetch failed|error sending request|dns error/i

const network = `The package registry cannot be reached. Packages are fetched once, at the first start
after a change: check the connection, a proxy (HTTPS_PROXY) or the registry that npm is set to use
(npm config get registry), and run the same command again. What was fetched already is kept.`

/** @param {string} output of npm or pnpm */
export function onFetching(output) {
  if (/ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile/.test(output)) {
    return `A package.json and pnpm-lock.yaml disagree. Whoever changed a dependency runs
  node .toolchain/node_modules/pnpm/bin/pnpm.mjs install
and commits pnpm-lock.yaml with it.`
  }
  if (unreachable.test(output)) return network
  if (/ENOSPC/.test(output)) return 'The disk is full.'
  if (/EACCES|EPERM|EROFS/.test(output)) return onWriting
  return undefined
}

/** @param {string} output of fetching Node itself */
export function onToolchain(output) {
  if (/\bspawn npm\b|npm(\.cmd)?: (not found|command not found)|'npm' is not/.test(output)) {
    return `npm was not found. Install Node with npm: ${fitNodes}.`
  }
  return onFetching(output) ?? `Or install it by hand: ${fitNodes}.`
}

export const onWriting = `This folder cannot be written to by this user. Run the command once as its owner; after
that it starts for everybody.`
