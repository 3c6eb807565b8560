import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { holdInstance } from './instance-lock.ts'
import { freshDatabase } from './testing.ts'

const { pool, url } = await freshDatabase()

it('a second instance is refused until the first lets go', async () => {
  const first = await holdInstance(url)
  expect(first).not.toBeNull()
  expect(await holdInstance(url)).toBeNull()
  await first?.release()
  const second = await holdInstance(url)
  expect(second).not.toBeNull()
  await second?.release()
})

it('a killed instance makes room at once', async () => {
  const module = JSON.stringify(new URL('instance-lock.ts', import.meta.url).href)
  const script = `const { holdInstance } = await import(${module})
    await holdInstance(process.argv[1])
    console.log('held')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGKILL')
  const next = await holdInstance(url)
  expect(next).not.toBeNull()
  await next?.release()
})

it('tells when the hold is lost, and not when it is released', async () => {
  const heard: string[] = []
  const released = await holdInstance(url)
  released?.onLost(() => heard.push('released'))
  await released?.release()

  const hold = await holdInstance(url)
  hold?.onLost((error) => heard.push(error.message))
  await pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'koreplan instance' AND datname = current_database()`,
  )
  await expect.poll(() => heard).toEqual([expect.stringContaining('terminating connection')])
  // Whoever asks late is told too.
  hold?.onLost(() => heard.push('late'))
  await expect.poll(() => heard).toHaveLength(2)
})
