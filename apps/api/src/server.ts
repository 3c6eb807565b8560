import type { Database } from '@koreplan/db'
import { EXAMPLE_PLAN, loadIfEmpty } from '@koreplan/seeds'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import { readArguments, USAGE, type Arguments } from './arguments.ts'
import type { AppContext } from './context.ts'
import { runDatabase } from './database.ts'
import { readEnvironment, type Environment } from './env.ts'
import { addExampleReports } from './features/status-reports/example.ts'
import { setupCode } from './features/setup/code.ts'
import { mayDelete } from './fresh.ts'
import { onceAsked } from './signals.ts'
import { clockIn } from './system-clock.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2))
  if (args === null) return (say(USAGE), 0)
  const env = readEnvironment(process.env)
  if (args.fresh && !args.yes && !(await mayDelete(env))) return (say('Nothing was deleted.'), 1)
  return serve(args, env)
}

/** Runs until it is asked to end; answers the exit code. */
async function serve(args: Arguments, env: Environment): Promise<number> {
  const end = onceAsked()
  const database = await runDatabase(env, { fresh: args.fresh, onLost: end.fail })
  try {
    const clock = clockIn(env.TIME_ZONE)
    await fill({ db: database.db, clock }, args)
    const app = await buildApp({ db: database.db, clock, env })
    try {
      await listen(app, env)
      const { port } = app.server.address() as { port: number }
      const address = `http://${env.HOST}:${port}`
      await tellSetup(database.db, env.BASE_URL ?? address, args)
      say(`Køreplan is at ${address}`)
      await end.asked
    } finally {
      await app.close()
    }
    return 0
  } finally {
    await database.close()
  }
}

/** Fills an empty database with the world that was asked for. */
async function fill(to: Pick<AppContext, 'db' | 'clock'>, args: Arguments): Promise<void> {
  const { world } = args
  const isLoaded = await loadIfEmpty(to.db, world, args, () => say(`Loading the data "${world}".`))
  if (isLoaded && world === 'example') await addExampleReports(to, EXAMPLE_PLAN)
}

/** Says once how the first administrator is made; only who reads this output can do it. */
async function tellSetup(
  db: Database,
  address: string,
  { setupCode: again }: Arguments,
): Promise<void> {
  const code = await setupCode(db, { again })
  if (code !== null) say(`Make the administrator at ${address}/setup?code=${code}`)
  else if (again) say('There is an administrator already: no code was made.')
}

async function listen(
  app: FastifyInstance,
  { HOST: host, PORT: port }: Environment,
): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw new Error(`Port ${port} is in use by another program. Set PORT to a free one.`, {
      cause: error,
    })
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
