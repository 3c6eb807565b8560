import { Problem } from './problem.ts'
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, Route } from './route.ts'

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
  /** The `version` of what is changed, as it was read. */
  readonly ifMatch?: number
  /** The same key with the same body is answered as the first time, and nothing is written twice. */
  readonly idempotencyKey?: string
}

export type CallInput<R extends Route> = (R['schema'] extends { params: unknown }
  ? { params: ParamsOf<R> }
  : { params?: never }) &
  (R['schema'] extends { querystring: unknown } ? { query?: QueryOf<R> } : { query?: never }) &
  (R['schema'] extends { body: unknown } ? { body: BodyOf<R> } : { body?: never })

type Address<R extends Route> = Omit<CallInput<R>, 'body'>

/** The address of a route with its parameters filled in; absent and null query values are left out. */
export function addressOf<R extends Route>(target: R, input: Address<R>): string {
  const { params = {}, query: asked = {} } = input as {
    params?: Record<string, unknown>
    query?: Record<string, unknown>
  }
  const path = target.url.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
      query.set(name, String(value))
  return query.size > 0 ? `${path}?${query.toString()}` : path
}

/** Calls a route and gives its reply; refuses with an `ApiError`. */
export async function call<R extends Route>(
  target: R,
  input: CallInput<R>,
  options: CallOptions,
): Promise<ReplyOf<R>> {
  const { signal } = options
  const body = input.body === undefined ? undefined : JSON.stringify(input.body)
  const reply = await fetch(addressOf(target, input), {
    method: target.method,
    headers: headersOf(options, body),
    ...(body !== undefined && { body }),
    ...(signal && { signal }),
  })
  return answerOf<R>(reply)
}

/** Sends a file to a route that takes one, as its part `file`; refuses with an `ApiError`. */
export async function upload<R extends Route>(
  target: R,
  input: CallInput<R>,
  file: File,
  options: CallOptions,
): Promise<ReplyOf<R>> {
  const body = new FormData()
  body.append('file', file)
  const { signal } = options
  const reply = await fetch(addressOf(target, input), {
    method: target.method,
    headers: headersOf(options, undefined),
    body,
    ...(signal && { signal }),
  })
  return answerOf<R>(reply)
}

async function answerOf<R extends Route>(reply: Response): Promise<ReplyOf<R>> {
  if (reply.status === 204) return undefined as ReplyOf<R>
  if (reply.ok) return (await reply.json()) as ReplyOf<R>
  const problem = Problem.safeParse(await reply.json().catch(() => null))
  throw new ApiError(reply.status, problem.success ? problem.data : null)
}

function headersOf(
  { language, ifMatch, idempotencyKey }: CallOptions,
  body: string | undefined,
): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': language,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifMatch !== undefined && { 'if-match': tagOfVersion(ifMatch) }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  }
}

/** A version as an entity tag: what If-Match carries. */
export const tagOfVersion = (version: number): string => `"v${version}"`
