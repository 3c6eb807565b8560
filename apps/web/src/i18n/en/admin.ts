import type { admin as danish } from '../da/admin.ts'
import type { Same } from '../texts.ts'

export const admin = {
  title: 'Administration',
} satisfies Same<typeof danish>
