import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isIsoDate, type Actor } from '@koreplan/domain'
import type { AppContext } from '../context.ts'
import { plansOf } from '../features/plans/reads.ts'

/** A chunk in Vite's manifest. https://vite.dev/guide/backend-integration */
interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const OVERVIEW = 'src/features/overview/overview-page.tsx'

/**
 * Link headers with which a browser fetches the overview's scripts and figures at once, in place of one
 * after the other as each learns of the next.
 */
export type PageHints = (address: string, actor: Actor | null) => Promise<string[]>

export function pageHints(folder: string, context: AppContext): PageHints {
  const scripts = scriptLinks(join(folder, '.vite', 'manifest.json'))
  return async (address, actor) => {
    const url = new URL(address, 'http://localhost')
    if (url.pathname !== '/') return []
    return [...scripts, ...(await figureLinks(url.searchParams, actor, context))]
  }
}

function scriptLinks(file: string): string[] {
  if (!existsSync(file)) return []
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>
  const chunks = new Set<Chunk>()
  const follow = (name: string): void => {
    const chunk = manifest[name]
    if (chunk === undefined || chunks.has(chunk)) return
    chunks.add(chunk)
    chunk.imports?.forEach(follow)
  }
  follow(OVERVIEW)
  return [...chunks].flatMap(({ file: script, css = [] }) => [
    `</${script}>; rel=modulepreload; crossorigin`,
    ...css.map((style) => `</${style}>; rel=preload; as=style; crossorigin`),
  ])
}

/** The page's own requests, as it will make them: apps/web/src/routes/routes.ts. */
async function figureLinks(
  search: URLSearchParams,
  actor: Actor | null,
  { db, clock }: AppContext,
): Promise<string[]> {
  const { items } = await plansOf(db, actor, clock.today(), clock.today())
  const wanted = search.get('plan')
  const plan = wanted === null ? items[0] : items.find(({ slug }) => slug === wanted)
  if (plan === undefined) return []
  const asked = search.get('asOf') ?? ''
  const asOf = isIsoDate(asked) ? asked : plan.today
  const base = `/api/v1/plans/${plan.slug}`
  return [
    '/api/v1/plans',
    base,
    `${base}/dashboard?asOf=${asOf}`,
    `${base}/series?asOf=${asOf}`,
  ].map((path) => `<${path}>; rel=preload; as=fetch; crossorigin`)
}
