import type { Doc, DocumentKind } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import { beforeMeetingDocument } from '../before-meeting/document.ts'
import type { PlanState } from '../../plan-state/records.ts'

/** Which document, and what it is of. */
export interface AskedFor {
  readonly kind: DocumentKind
  readonly report?: number | undefined
  readonly meeting?: number | undefined
  readonly item?: number | undefined
}

export function documentOf(plan: PlanState, asOf: IsoDate, { kind }: AskedFor): Doc {
  if (kind === 'before-meeting') return beforeMeetingDocument(plan, asOf)
  return {
    title: `Prøve ${kind}`,
    subtitle: '',
    language: 'da',
    author: plan.organisation,
    plan: plan.title,
    asOf,
    example: null,
    layout: 'document',
    blocks: [{ kind: 'heading', level: 1, text: 'A' }],
  }
}
