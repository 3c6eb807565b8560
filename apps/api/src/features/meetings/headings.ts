import type { editAgendaHeadings, ReplyOf } from '@koreplan/contract'
import { isSame, type SectionHeading } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { refuseField } from '../../problems/refusal.ts'
import type { Thing } from '../../problems/things.ts'
import { refuseConflicts } from '../../writing/if-match.ts'
import type { Writing } from '../../writing/write-plan.ts'

type After = (state: PlanState) => ReplyOf<typeof editAgendaHeadings>

/** Changes which sections a new agenda item has; those that are there keep theirs. Refuses a heading twice. */
export async function edit(asked: Writing<typeof editAgendaHeadings>): Promise<After> {
  const { tx, plan, state, body, ifMatch } = asked
  const names = body.headings.map(({ heading }) => heading.toLocaleLowerCase('da'))
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at)
  if (twice !== -1) refuseField(`headings.${twice}.heading`, 'taken')
  const wanted = { headings: wordsOf(body.headings) }
  const current = { version: state.revision, headings: wordsOf(state.agendaHeadings) }
  const resource = `headings/${plan.id}`
  const name: Thing = 'agenda_headings'
  await refuseConflicts(tx, { resource, name, seen: ifMatch, wanted, current })
  if (!isSame(wanted.headings, current.headings)) {
    await asked.audit({
      action: 'headings.edit',
      resource,
      before: { headings: current.headings },
      after: wanted,
    })
    await tx.plan.update({ where: { id: plan.id }, data: { agendaSections: body.headings } })
  }
  return ({ revision, agendaHeadings }) => ({ version: revision, headings: [...agendaHeadings] })
}

/** As the history tells them: one that is written after the meeting says so. */
const wordsOf = (headings: readonly SectionHeading[]): string[] =>
  headings.map(({ heading, when }) => (when === 'after' ? `${heading} (after)` : heading))

/** And back, for who takes a change back. */
export const headingsFrom = (words: readonly string[]): SectionHeading[] =>
  words.map((word) =>
    word.endsWith(' (after)')
      ? { heading: word.slice(0, -' (after)'.length), when: 'after' }
      : { heading: word, when: 'before' },
  )
