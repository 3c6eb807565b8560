// The start of everything: `node tools/bootstrap.mjs start|dev|test [arguments]`, on Node 18 and up.
// Makes ready what is missing (a fit Node, packages, the database client, the web app), then runs.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { prepare } from './bootstrap/prepare.mjs'
import { runToEnd } from './bootstrap/run.mjs'
import { Stopped } from './bootstrap/step.mjs'
import { runEnv } from './bootstrap/toolchain.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [mode = '', ...args] = process.argv.slice(2)

// Node 22 says that it strips types each time it starts.
const quiet = '--disable-warning=ExperimentalWarning'
const server = join('apps', 'api', 'src', 'server.ts')

/** @returns {Promise<number>} the exit code */
async function main() {
  if (mode !== 'start' && mode !== 'dev' && mode !== 'test') {
    console.error('Use: node tools/bootstrap.mjs start|dev|test [arguments]')
    return 2
  }
  const node = await prepare(root, { web: mode === 'start' })
  const env = runEnv(node)
  /** @param {readonly string[]} words */
  const here = (...words) => ({ command: [node.path, quiet, ...words], cwd: root, env })
  if (mode === 'test') return runToEnd([here(join('tools', 'test.ts'), ...args)])
  if (mode === 'start') return runToEnd([here(server, ...args)])

  const port = process.env['PORT'] ?? '3000'
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  return runToEnd([
    // Its watcher would hand on to the server the Ctrl-C that the server has had already. When Vite
    // ends, it is asked to end.
    { ...here('--watch', '--watch-preserve-output', server, ...args), apart: true },
    { command: [node.path, vite], cwd: join(root, 'apps', 'web'), env: { ...env, API_PORT: port } },
  ])
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof Stopped)) throw error
  console.error(`\n${error.message}`)
  process.exitCode = error.exitCode
}
