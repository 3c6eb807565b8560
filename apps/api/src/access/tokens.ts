import { apiKey } from '@better-auth/api-key'
import type { BetterAuthPlugin } from 'better-auth'

/** A personal access token, as the library tells of it. */
interface Token {
  readonly id: string
  readonly referenceId: string
  readonly expiresAt: Date | null
}

/** The plugin's calls that we make. */
interface TokenCalls {
  verifyApiKey(asked: { body: { key: string } }): Promise<{ valid: boolean; key: Token | null }>
  createApiKey(asked: {
    body: { name: string; expiresIn: number; userId: string }
  }): Promise<Token & { key: string }>
}

/**
 * Access tokens for programs; a hash of each is kept. Its types are of another release of the library's core
 * than ours, so what we call is written down above. https://better-auth.com/docs/plugins/api-key
 */
export const accessTokens = apiKey({
  defaultPrefix: 'kp_',
  requireName: true,
  startingCharactersConfig: { charactersLength: 8 },
  // Requests are limited for all callers alike.
  rateLimit: { enabled: false },
  keyExpiration: { maxExpiresIn: 366 },
}) as unknown as BetterAuthPlugin

/** The plugin's calls, of the library as it is configured. */
export const tokenCalls = ({ api }: { api: unknown }): TokenCalls => api as TokenCalls
