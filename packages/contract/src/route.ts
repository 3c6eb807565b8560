import type { Permission } from '@koreplan/domain'
import type { z } from 'zod'

/**
 * Who may call a route: who has the permission (in the plan of the address, or in any plan where the address
 * has none), whoever is signed in, or anyone.
 */
export type Access = Permission | 'signed_in' | 'anyone'

export const METHODS = ['GET', 'POST', 'PATCH', 'DELETE'] as const
export type Method = (typeof METHODS)[number]

/** A route as a value: Fastify's own route shape less the handler. One entry serves API, web and OpenAPI. */
export interface Route {
  readonly method: Method
  readonly url: string
  readonly access: Access
  /** For a person alone: an access token does not do. */
  readonly bySessionOnly?: true
  /**
   * Of a POST: done once by its nature, since it uses up what it needs (a password, a code, a link, the session).
   * What it gives is a session, so no Idempotency-Key is kept for it.
   */
  readonly keyless?: true
  /** A change of something that others may have changed meanwhile: it needs If-Match. */
  readonly ifMatch?: true
  readonly schema: {
    readonly tags: readonly string[]
    readonly summary: string
    readonly params?: z.core.$ZodType<Record<string, unknown>>
    readonly querystring?: z.core.$ZodType
    readonly body?: z.core.$ZodType
    /** The one success, by its status: 200, 201, 202 or 204. */
    readonly response: Readonly<Record<number, z.core.$ZodType>>
  }
}

/** Keeps the exact type of a route, so that both ends infer from it. */
export const route = <const R extends Route>(value: R): R => value

type Of<S> = S extends z.core.$ZodType ? S : never
export type ParamsOf<R extends Route> = z.output<Of<R['schema']['params']>>
export type QueryOf<R extends Route> = z.input<Of<R['schema']['querystring']>>
/** A body as the caller writes it. */
export type BodyOf<R extends Route> = z.input<Of<R['schema']['body']>>
/** A body as it is read: checked, with what was left out filled in. */
export type ReadBodyOf<R extends Route> = z.output<Of<R['schema']['body']>>
export type ReplyOf<R extends Route> = z.output<
  Of<R['schema']['response'][keyof R['schema']['response']]>
>

/** The status with which a route answers when it did what was asked. */
export const statusOf = ({ schema }: Route): number => Number(Object.keys(schema.response)[0])
