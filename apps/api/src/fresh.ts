import { createInterface } from 'node:readline/promises'
import type { Environment } from './env.ts'

/** Asks before data is deleted. False unless the answer is a plain yes; without a terminal nobody can say it. */
export async function mayDelete(env: Environment): Promise<boolean> {
  const what = env.DATABASE_URL === undefined ? `everything in "${env.DATA_DIRECTORY}"` : 'all data'
  if (!process.stdin.isTTY) {
    process.stderr.write(`--fresh deletes ${what}. Add --yes to do that without being asked.\n`)
    return false
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  try {
    const answer = await prompt.question(`Delete ${what}? It cannot be undone. [yes/no] `)
    return /^(y|yes|j|ja)$/i.test(answer.trim())
  } finally {
    prompt.close()
  }
}
