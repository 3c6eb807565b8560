import { useSuspenseQuery } from '@tanstack/react-query'
import type { PlaceSearch } from './place.ts'
import { plansQuery } from './queries.ts'

/** What an address in another plan carries, at that plan's own today; null where one may not read it. */
export function useWayToPlan(): (slug: string) => PlaceSearch | null {
  const { items } = useSuspenseQuery(plansQuery).data
  return (slug) => {
    const at = items.findIndex((plan) => plan.slug === slug)
    if (at === -1) return null
    return { plan: at === 0 ? undefined : slug, asOf: undefined }
  }
}
