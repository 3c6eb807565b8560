import type { AgendaKind, IsoDate, Section, SectionHeading } from '@koreplan/domain'
import type { PlanState, StatusReportRecord } from '../../../plan-state/records.ts'
import { changesDraft } from './changes.ts'
import { evaluationDraft } from './evaluation.ts'
import { poolDraft } from './pool.ts'
import { reportDraft } from './report.ts'
import { statusDraft } from './status.ts'

/** The sections that a draft has words for. */
export const DRAFTED = ['Sagsfremstilling', 'Økonomi', 'Indstilling', 'Bilag'] as const

/** An agenda item as it is proposed: in Danish, Markdown, each figure a link to where it comes from. */
export interface Draft {
  readonly title: string
  readonly texts: { readonly [Heading in (typeof DRAFTED)[number]]?: string }
}

/** An agenda item of a kind from the figures as of a date, in the plan's own sections. */
export function draftOf(
  plan: PlanState,
  kind: AgendaKind,
  asOf: IsoDate,
  report: StatusReportRecord | null,
): { title: string; sections: Section[] } {
  const { title, texts } = proposed(plan, kind, asOf, report)
  return { title, sections: sectionsWith(plan.agendaHeadings, texts) }
}

function proposed(
  plan: PlanState,
  kind: AgendaKind,
  asOf: IsoDate,
  report: StatusReportRecord | null,
): Draft {
  switch (kind) {
    case 'status':
      return statusDraft(plan, asOf)
    case 'pool':
      return poolDraft(plan, asOf)
    case 'changes':
      return changesDraft(plan, asOf)
    case 'evaluation':
      return evaluationDraft(plan, asOf)
    case 'report':
      return report === null ? EMPTY : reportDraft(plan, report)
    case 'free':
      return EMPTY
  }
}

const EMPTY: Draft = { title: 'Nyt punkt', texts: {} }

/** What the plan has no section for stands in the first one, under its name, so that no words are lost. */
function sectionsWith(headings: readonly SectionHeading[], texts: Draft['texts']): Section[] {
  const has = new Set(headings.map(({ heading }) => heading))
  const homeless = DRAFTED.filter((heading) => !has.has(heading)).flatMap((heading) => {
    const text = texts[heading]
    return text === undefined ? [] : [`**${heading}**\n\n${text}`]
  })
  const first = headings.findIndex(({ when }) => when === 'before')
  return headings.map(({ heading, when }, at) => {
    const own = DRAFTED.find((drafted) => drafted === heading)
    const text = when === 'before' && own !== undefined ? (texts[own] ?? '') : ''
    const all = at === first ? [text, ...homeless] : [text]
    return { heading, when, text: all.filter((part) => part !== '').join('\n\n') }
  })
}
