/** Where the tests' servers listen: E2E_PORT and the one after it. */
const port = Number(process.env['E2E_PORT'] ?? 4181)
/** Where the plan with the invented follow-up is served. */
export const EXAMPLE = `http://127.0.0.1:${port}`
/** Where the real plan alone is served. */
export const ALONE = `http://127.0.0.1:${port + 1}`
