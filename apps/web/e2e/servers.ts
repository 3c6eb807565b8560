/** Where the tests' servers listen: E2E_PORT and the one after it. */
const port = Number(process.env['E2E_PORT'] ?? 4181)
/** Where the plan with the invented follow-up is served. */
export const EXAMPLE = `http://127.0.0.1:${port}`
/** Where the real plan alone is served. */
export const ALONE = `http://127.0.0.1:${port + 1}`
/** Who is made there by make-administrator.ts. */
export const ADMINISTRATOR = {
  email: 'administrator@example.test',
  password: 'en lang adgangskode',
} as const
