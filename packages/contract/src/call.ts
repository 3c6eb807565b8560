import { Problem } from './problem.ts'
import type { ParamsOf, QueryOf, ReplyOf, Route } from './route.ts'

/** A refusal or a fault of the API; `problem` is null when the reply was not one of ours. */
export class ApiError extends Error {
  readonly status: number
  readonly problem: Problem | null
  constructor(status: number, problem: Problem | null) {
    super(problem?.detail ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
  }
}

export interface CallOptions {
  readonly language: string
  readonly signal?: AbortSignal
}

type Input<R extends Route> = (R['schema'] extends { params: unknown }
  ? { params: ParamsOf<R> }
  : { params?: never }) &
  (R['schema'] extends { querystring: unknown } ? { query?: QueryOf<R> } : { query?: never })

/** The address of a route with its parameters filled in; absent and null query values are left out. */
export function addressOf<R extends Route>(target: R, input: Input<R>): string {
  const params = (input.params ?? {}) as Record<string, unknown>
  const path = target.url.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      query.set(name, String(value))
  return query.size > 0 ? `${path}?${query.toString()}` : path
}

/** Calls a route and gives its reply; refuses with an `ApiError`. */
export async function call<R extends Route>(
  target: R,
  input: Input<R>,
  { language, signal }: CallOptions,
): Promise<ReplyOf<R>> {
  const reply = await fetch(addressOf(target, input), {
    method: target.method,
    headers: { accept: 'application/json', 'accept-language': language },
    ...(signal && { signal }),
  })
  if (reply.ok) return (await reply.json()) as ReplyOf<R>
  const problem = Problem.safeParse(await reply.json().catch(() => null))
  throw new ApiError(reply.status, problem.success ? problem.data : null)
}
