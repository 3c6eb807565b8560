import { request } from '@playwright/test'
import { ADMINISTRATOR, ALONE } from './servers.ts'

/** The plan alone has no accounts to choose from: its first one is made as its operator would. */
export default async function makeAdministrator(): Promise<void> {
  const context = await request.newContext({ baseURL: ALONE })
  const code = process.env['KOREPLAN_SETUP_CODE']
  const reply = await context.post('/api/v1/setup', {
    data: { ...ADMINISTRATOR, name: 'Administrator', code },
  })
  if (reply.status() !== 204) throw new Error(`No administrator was made: ${await reply.text()}`)
  await context.dispose()
}
