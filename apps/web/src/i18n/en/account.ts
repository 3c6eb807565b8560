import type { account as danish } from '../da/account.ts'
import type { Same } from '../texts.ts'

export const account = {
  title: 'My account',
} satisfies Same<typeof danish>
