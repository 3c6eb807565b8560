import type { z } from 'zod'

/** Who may call a route. Until there are accounts, reading is open to anyone who reaches the server. */
export const ACCESS = ['anyone'] as const
export type Access = (typeof ACCESS)[number]

type Shape = Readonly<Record<string, z.core.$ZodType>>

/** A route as a value: Fastify's own route shape less the handler. One entry serves API, web and OpenAPI. */
export interface Route {
  readonly method: 'GET'
  readonly url: string
  readonly access: Access
  readonly schema: {
    readonly tags: readonly string[]
    readonly summary: string
    readonly params?: z.core.$ZodType<Record<string, unknown>>
    readonly querystring?: z.core.$ZodType
    readonly response: { readonly 200: z.core.$ZodType } & Shape
  }
}

/** Keeps the exact type of a route, so that both ends infer from it. */
export const route = <const R extends Route>(value: R): R => value

type Of<S> = S extends z.core.$ZodType ? S : never
export type ParamsOf<R extends Route> = z.output<Of<R['schema']['params']>>
export type QueryOf<R extends Route> = z.input<Of<R['schema']['querystring']>>
export type ReplyOf<R extends Route> = z.output<R['schema']['response'][200]>
