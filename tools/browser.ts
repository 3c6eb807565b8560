import { existsSync } from 'node:fs'
import { join } from 'node:path'

export interface Browser {
  readonly executablePath: string
  readonly args: string[]
}

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
]

/** Keeps the browser from calling home, which a closed network refuses, many times at each start. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser for tests and measurements: CHROME_PATH, an installed one, else Playwright's own. */
export async function findBrowser(): Promise<Browser> {
  const root = process.platform === 'linux' && process.getuid?.() === 0
  const args = root ? [...QUIET, '--no-sandbox', '--disable-dev-shm-usage'] : QUIET
  const named = process.env['CHROME_PATH']
  const given = named === '' ? undefined : named
  if (given !== undefined && !existsSync(given))
    throw new Error(`CHROME_PATH is ${given}, and there is nothing there.`)
  const executablePath = given ?? installed() ?? (await playwrights())
  if (executablePath === undefined)
    throw new Error('No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to one.')
  return { executablePath, args }
}

function installed(): string | undefined {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: PATH.split(':').flatMap((folder) => NAMES.map((name) => join(folder, name))),
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', join(HOME, 'Applications')].map((folder) =>
        join(folder, `${app}.app`, 'Contents', 'MacOS', app),
      ),
    ),
    win32: [
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].flatMap((path) =>
      programs.flatMap((folder) => (folder === undefined ? [] : [join(folder, path)])),
    ),
  }
  return places[process.platform]?.find((path) => existsSync(path))
}

async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}
