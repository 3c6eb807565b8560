// Runs what was prepared, in the foreground, until it ends.
import { spawn } from 'node:child_process'
import { isatty } from 'node:tty'
import { exitCodeOf } from './step.mjs'

/**
 * A signal may have been sent to us alone (a supervisor) or to the whole group (a terminal). In
 * this time a child that got it too has ended, or has begun to, and needs none from us.
 */
const moment = 500

/**
 * @typedef {object} Program
 * @property {readonly string[]} command
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} [apart] out of reach of the terminal's Ctrl-C, for one that hands signals on
 */

/**
 * Runs programs together; when one ends, the others are asked to end too.
 * @param {readonly Program[]} programs
 * @returns {Promise<number>} the exit code of the first that ended, when all have
 */
export async function runToEnd(programs) {
  const children = programs.map(({ command: [program = '', ...args], cwd, env, apart }) => {
    const detached = apart === true && process.platform !== 'win32'
    return spawn(program, args, { cwd, env, stdio: 'inherit', detached })
  })
  const running = new Set(children)
  const endAll = () => running.forEach((child) => child.kill('SIGTERM'))
  const endSoon = () => setTimeout(endAll, moment).unref()

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches every process of the group.
      if (signal === 'SIGINT' && isatty(0)) return
      endSoon()
    })
  }

  stopWhenOrphaned(endSoon)

  const codes = children.map(
    (child) =>
      new Promise((/** @type {(code: number) => void} */ resolve) => {
        child.on('error', (error) => {
          console.error(`Could not start ${child.spawnfile}: ${error.message}`)
          running.delete(child)
          resolve(1)
        })
        child.on('exit', (code, signal) => {
          running.delete(child)
          resolve(signal ? exitCodeOf(signal) : (code ?? 1))
        })
      }),
  )
  const first = await Promise.race(codes)
  endAll()
  await Promise.all(codes)
  return first
}

/**
 * npm and pnpm put a shell between themselves and us, which does not pass signals on: a SIGTERM to
 * npm ends npm and the shell and leaves us behind. Whoever stopped npm meant us.
 * @param {() => void} stop
 */
function stopWhenOrphaned(stop) {
  const parent = process.ppid
  if (process.env['npm_lifecycle_event'] === undefined) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 250)
  timer.unref()
}
