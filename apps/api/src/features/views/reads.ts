import type { listViews, QueryOf, ReplyOf, View } from '@koreplan/contract'
import type { Database } from '@koreplan/db'
import { VIEW_PAGES, type Actor } from '@koreplan/domain'

interface ViewRow {
  readonly id: number
  readonly page: string
  readonly name: string
  readonly query: string
  readonly shared: boolean
  readonly ownerId: string
  readonly owner: { readonly name: string }
}

/** A view as one of those who see it sees it. */
export function viewOf({ page, ownerId, owner, ...row }: ViewRow, actor: Actor): View {
  const { id, name, query, shared } = row
  const known = VIEW_PAGES.find((one) => one === page)
  if (known === undefined) throw new Error(`A view is of the unknown page ${page}`)
  return { id, page: known, name, query, shared, own: ownerId === actor.id, owner: owner.name }
}

/** The own views and the shared ones, own first, each by name. */
export async function viewsFor(
  { prisma }: Database,
  actor: Actor,
  plan: string,
  { page }: QueryOf<typeof listViews>,
): Promise<ReplyOf<typeof listViews>> {
  const rows = await prisma.savedView.findMany({
    where: {
      plan: { slug: plan },
      ...(page && { page }),
      OR: [{ ownerId: actor.id }, { shared: true }],
    },
    include: { owner: { select: { name: true } } },
  })
  const items = rows.map((row) => viewOf(row, actor))
  return { items: items.toSorted((a, b) => Number(b.own) - Number(a.own) || byName(a, b)) }
}

const { compare } = new Intl.Collator('da')
const byName = (one: View, other: View): number => compare(one.name, other.name)
