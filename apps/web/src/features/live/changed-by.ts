import type { PlanChanged } from '@koreplan/contract'

export interface ChangedBy {
  readonly name: string
  readonly revision: number
}

/**
 * Who else changed a thing (`activity/4.2`) after a version of it: the newest such change that was heard; null when
 * there is none. One's own changes are no news, not even from another window.
 */
export function changedBy(
  changes: readonly PlanChanged[],
  { plan, resource, version, me }: { plan: string; resource: string; version: number; me: string },
): ChangedBy | null {
  const change = changes.findLast(
    ({ plan: of, revision, resources, by }) =>
      of === plan &&
      revision > version &&
      resources.includes(resource) &&
      by !== null &&
      by.id !== me,
  )
  return change?.by ? { name: change.by.name, revision: change.revision } : null
}
