/** Where the tests' servers listen: E2E_PORT and the four after it. */
const port = Number(process.env['E2E_PORT'] ?? 4181)
/** Where the plan with the invented follow-up is served; nobody changes it, so that its figures stay. */
export const EXAMPLE = `http://127.0.0.1:${port}`
/** Where the real plan alone is served. */
export const ALONE = `http://127.0.0.1:${port + 1}`
/** Where another of it is served, for tests that change it: each keeps to activities of its own. */
export const WORKED = `http://127.0.0.1:${port + 2}`
/** Where a third is served, for the tests that enter thousands of lines in its ledger. */
export const FILLED = `http://127.0.0.1:${port + 3}`
/** Where a fourth is served, which is evaluated: a plan is evaluated once. */
export const EVALUATED = `http://127.0.0.1:${port + 4}`
/** Who is made where the plan is alone, by make-administrator.ts. */
export const ADMINISTRATOR = {
  email: 'administrator@example.test',
  password: 'en lang adgangskode',
} as const
