import { parseArgs } from 'node:util'
import { WORLDS, type World } from '@koreplan/seeds'

export interface Arguments {
  /** What an empty database is filled with. */
  readonly world: World
  /** Delete the data first, after asking. */
  readonly fresh: boolean
  /** Do not ask. */
  readonly yes: boolean
  /** Make a new one-time code for the first administrator. */
  readonly setupCode: boolean
  /** The size of a generated world. */
  readonly activities: number
}

export const USAGE = `Usage: npm start -- [options]

  --data example    the real plan with an invented follow-up (default)
  --data plan       the real plan alone
  --data generated  an invented plan of any size, to measure on (--activities 10000)
  --data none       nothing
  --fresh           delete the data first (asks; --yes does not)
  --setup-code      a new one-time code, while there is no administrator
  --help            this text

Environment: PORT, HOST, BASE_URL, DATABASE_URL, DATA_DIRECTORY, SECRET, SESSION_HOURS, OIDC_ISSUER,
OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME, LOG_LEVEL, RATE_LIMIT_PER_MINUTE, TIME_ZONE,
TRUST_PROXY. See docs/operating.md.`

/** Reads the command line; null when help is asked for. Refuses what it does not know. */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: 'example' },
      fresh: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      'setup-code': { type: 'boolean', default: false },
      activities: { type: 'string', default: '10000' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const world = WORLDS.find((name) => name === values.data)
  if (world === undefined)
    throw new Error(`--data must be one of ${WORLDS.join(', ')}, not "${values.data}"`)
  const activities = Number(values.activities)
  if (!Number.isInteger(activities) || activities < 1 || activities > 100_000)
    throw new Error('--activities must be a whole number from 1 to 100000')
  const { fresh, yes, 'setup-code': setupCode } = values
  return { world, fresh, yes, setupCode, activities }
}
