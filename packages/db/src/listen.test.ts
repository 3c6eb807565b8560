import { afterAll, expect, test } from 'vitest'
import { listen } from './listen.ts'
import { freshDatabase, until } from './testing.ts'

const db = await freshDatabase()
const heard: string[] = []
let connections = 0
const listening = listen(db, ['plan_changed', 'other'], {
  onNotice: (channel, payload) => heard.push(`${channel} ${payload}`),
  onListening: () => void connections++,
})
afterAll(() => listening.close())
const connected = (times: number) => until(() => connections >= times, `listening ${times} times`)

test('what is told is heard, on its channels alone', async () => {
  await connected(1)
  await db.pool.query(`SELECT pg_notify('other', 'a'), pg_notify('elsewhere', 'b')`)
  await until(() => heard.length > 0, 'a notice')
  expect(heard.splice(0)).toEqual(['other a'])
})

test('a connection that breaks is made anew, and says so', async () => {
  await db.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'koreplan listening' AND datname = current_database()`,
  )
  await connected(2)
  await db.pool.query(`NOTIFY other, 'c'`)
  await until(() => heard.length > 0, 'a notice')
  expect(heard).toEqual(['other c'])
})
