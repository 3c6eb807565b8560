import { genericOAuth } from 'better-auth/plugins'
import type { Environment } from '../env.ts'

/** The organisation's own sign-in, as the library and the accounts name it. */
export const OIDC = 'oidc'

/**
 * Any OpenID Connect provider, found by its issuer's description of itself. Who has no account here gets
 * none by it. https://better-auth.com/docs/plugins/generic-oauth
 */
export function organisation({
  OIDC_ISSUER,
  OIDC_CLIENT_ID = '',
  OIDC_CLIENT_SECRET,
}: Environment) {
  if (OIDC_ISSUER === undefined) return genericOAuth({ config: [] })
  return genericOAuth({
    config: [
      {
        providerId: OIDC,
        discoveryUrl: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId: OIDC_CLIENT_ID,
        ...(OIDC_CLIENT_SECRET !== undefined && { clientSecret: OIDC_CLIENT_SECRET }),
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  })
}
