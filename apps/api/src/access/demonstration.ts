import { APIError, createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin } from 'better-auth'
import { z } from 'zod'

/** Signs in as an account of the example data, which has no password; no other account can be had so. */
export const demonstration = {
  id: 'demonstration',
  schema: {
    user: {
      fields: {
        demonstration: { type: 'boolean', required: false, input: false, returned: false },
        disabledAt: { type: 'date', required: false, input: false, returned: false },
      },
    },
  },
  endpoints: {
    signInDemonstration: createAuthEndpoint(
      '/demonstration',
      { method: 'POST', body: z.object({ account: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.account)
        if (user === null || !('demonstration' in user) || user.demonstration !== true)
          throw new APIError('UNAUTHORIZED')
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ user: { id: user.id, name: user.name } })
      },
    ),
  },
} satisfies BetterAuthPlugin
