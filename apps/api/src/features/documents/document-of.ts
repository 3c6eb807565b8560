import type { Doc, DocumentFormat, DocumentKind } from '@koreplan/contract'
import type { IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { beforeMeetingDocument } from '../before-meeting/document.ts'
import { cleanName } from '../files/name.ts'
import { agendaDocument } from './kinds/agenda.ts'
import { evaluationDocument } from './kinds/evaluation.ts'
import { planDocument } from './kinds/plan.ts'
import { statusDocument } from './kinds/status.ts'

/** Which document, and what it is of. */
export interface AskedFor {
  readonly kind: DocumentKind
  readonly report?: number | undefined
  readonly meeting?: number | undefined
  readonly item?: number | undefined
}

/** What a document says as of a date. Refuses what cannot be made: see each kind. */
export function documentOf(plan: PlanState, asOf: IsoDate, asked: AskedFor): Doc {
  switch (asked.kind) {
    case 'status':
      return statusDocument(plan, asOf, asked.report)
    case 'plan':
      return planDocument(plan, asOf)
    case 'evaluation':
      return evaluationDocument(plan, asOf)
    case 'agenda':
      return agendaDocument(plan, asOf, asked)
    case 'before-meeting':
      return beforeMeetingDocument(plan, asOf)
  }
}

/** How its file is called: with the day that it is true of, which of a frozen report is its own. */
export const fileNameOf = ({ title, asOf }: Doc, format: DocumentFormat): string =>
  cleanName(`${title}, status pr. ${asOf}.${format}`)
