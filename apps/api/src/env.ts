import { z } from 'zod'

/** Everything that can be configured from outside. Each has a default that works. */
const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('localhost'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIRECTORY: z.string().default('data'),
  FILE_STORE: z.enum(['database', 'directory']).default('database'),
  FILE_DIRECTORY: z.string().min(1).default('files'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(3000),
  TIME_ZONE: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), 'not a time zone')
    .default('Europe/Copenhagen'),
  TRUST_PROXY: z.stringbool().default(false),
  /** What cookies and two-factor secrets are sealed with; made and kept in the database when not given. */
  SECRET: z.string().min(32).optional(),
  /** Where users reach it: `https://plan.example`. Taken from each request when not given. */
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** How long a session lives that nobody uses. */
  SESSION_HOURS: z.coerce
    .number()
    .int()
    .min(1)
    .max(24 * 365)
    .default(24 * 30),
  /** The organisation's own sign-in: an OpenID Connect provider, and us as its client. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What that sign-in is called on the page. */
  OIDC_NAME: z.string().min(1).default('organisationens login'),
})
const Environment = Variables.superRefine(({ OIDC_ISSUER, OIDC_CLIENT_ID, BASE_URL }, check) => {
  if (OIDC_ISSUER === undefined) return
  for (const [name, value] of Object.entries({ OIDC_CLIENT_ID, BASE_URL }))
    if (value === undefined)
      check.addIssue({ code: 'custom', path: [name], message: 'needed with OIDC_ISSUER' })
})
export type Environment = z.output<typeof Environment>

/** Reads the environment. Refuses a value that cannot be meant, naming the variable. */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const result = Environment.safeParse(variables)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`The environment is not usable. ${faults.join('; ')}`)
}
