// One step of the preparation: a line that says what is going on, and the step's own output only
// when it fails.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** How much of a step's output is kept: the end of it tells why it failed. */
const kept = { characters: 20_000, lines: 30 }

/** How long a step may take to stop before it is ended, in milliseconds. */
const patience = 1500

/** The preparation cannot go on: what to tell, and the exit code. */
export class Stopped extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** @param {NodeJS.Signals} signal */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal]
}

/**
 * @typedef {object} Step
 * @property {string} doing what is said while it runs: 'Installing packages'
 * @property {readonly string[]} command program and arguments
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} [shell]
 * @property {(output: string) => string | undefined} advice what to do, from a failed step's output
 */

/**
 * Runs a step to its end. It has a process group of its own, so that stopping us stops all of it.
 * @param {Step} step
 * @param {(group: number) => void} noteGroup
 */
export async function runStep(step, noteGroup) {
  const began = Date.now()
  process.stdout.write(`${step.doing} ... `)
  const grouped = process.platform !== 'win32'
  const [program = '', ...args] = step.command
  const child = spawn(program, args, {
    cwd: step.cwd,
    env: step.env,
    shell: step.shell ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: grouped,
    windowsHide: true,
  })
  if (grouped && child.pid !== undefined) noteGroup(child.pid)

  let output = ''
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    output = (output + chunk.toString()).slice(-kept.characters)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)

  /** @type {NodeJS.Signals | undefined} */
  let stopped
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => {
    try {
      if (grouped && child.pid !== undefined) process.kill(-child.pid, signal)
      else child.kill(signal)
    } catch {
      // It has ended by itself meanwhile.
    }
  }
  /** @param {NodeJS.Signals} signal */
  const stop = (signal) => {
    stopped = signal
    send(signal)
    // npm goes on for a while; what is half done is done again at the next start.
    setTimeout(send, patience, 'SIGKILL').unref()
  }
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of signals) process.on(signal, stop)
  /** @type {string} */
  const failure = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code === 0 ? '' : `ended with ${signal ?? code}`))
  })
  for (const signal of signals) process.off(signal, stop)

  if (stopped) throw new Stopped('stopped', exitCodeOf(stopped))
  if (failure) {
    process.stdout.write(`failed\n\n${endOf(output)}\n`)
    const advice = step.advice(`${output}\n${failure}`)
    throw new Stopped([`${step.doing} failed: ${failure}.`, advice].filter(Boolean).join('\n'))
  }
  process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`)
}

/** @param {string} output */
function endOf(output) {
  return output.trim().split('\n').slice(-kept.lines).join('\n')
}
