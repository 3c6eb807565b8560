import type { Timeline, TimelineArea, TimelineRow } from '@koreplan/contract'
import type { Verdict } from '@koreplan/domain'
import type { TFunction } from 'i18next'
import type { Formats } from '../../lib/format.ts'
import { milestoneKind } from './bars.ts'

const NAMESPACES = ['timeline', 'general', 'words', 'decisions'] as const
export type TimelineTexts = TFunction<typeof NAMESPACES>
type Milestone = TimelineRow['milestones'][number]
type Target = TimelineRow['targets'][number]

/** A milestone in the list of what a line says. */
export interface MilestoneWords {
  readonly title: string
  readonly said: string
  readonly kind: ReturnType<typeof milestoneKind>
}

export type LineWords = ReturnType<typeof lineWords>

/** What the lines of a timeline say, in one language: beside the bar, in its card, and to who hears it. */
export function lineWords(
  t: TimelineTexts,
  format: Formats,
  { asOf, period }: Pick<Timeline, 'asOf' | 'period'>,
) {
  const progress = (value: number, expected: number | null): string =>
    expected === null
      ? format.percent(value)
      : t('general:progressAndExpected', {
          value: format.percent(value),
          expected: format.percent(expected),
        })

  const words = {
    /** When it runs: its own dates, or what stands in for them. */
    period({ scheduleKind, start, end }: TimelineRow): string {
      switch (scheduleKind) {
        case 'dated':
          return start !== null && end !== null ? format.period(start, end) : ''
        case 'plan_period':
          return t('planPeriod', { period: format.period(period.start, period.end) })
        case 'ongoing':
          return t('ongoing')
        case 'recurring':
          return t('recurring')
      }
    },

    /** How it stands: `Bagud`; for what is not measured in time, why not. */
    standing({ scheduleKind, schedule }: TimelineRow): string {
      return schedule === 'no_timetable'
        ? t(`words:scheduleKind.${scheduleKind}`)
        : t(`words:schedule.${schedule}`)
    },

    /** `40 % (forventet 61 %)`; nothing where nobody has said. */
    progress({ progress: value, expected, schedule }: TimelineRow): string {
      if (value === null || schedule === 'completed') return ''
      return progress(value, expected)
    },

    /** `11 af ca. 15 møder` */
    counted(
      { unit, approximate }: Pick<Target, 'unit' | 'approximate'>,
      of: Target['years'][number],
    ) {
      const target = approximate ? format.approximately(of.target) : format.number(of.target)
      return of.actual === null
        ? t('uncounted', { target, unit })
        : t('counted', { actual: format.number(of.actual), target, unit })
    },

    /** One line for each count of a recurring activity. */
    targets({ targets }: TimelineRow): { title: string; said: string }[] {
      return targets.map((target) => ({
        title: target.title,
        said: target.years
          .map((year) => t('inYear', { year: year.year, counted: words.counted(target, year) }))
          .join('; '),
      }))
    },

    milestones({ milestones }: TimelineRow): MilestoneWords[] {
      return milestones.map((milestone) => ({
        title: milestone.title,
        kind: milestoneKind(milestone, asOf),
        said: t(`milestoneLine.${wordingOf(milestone, asOf)}`, datesOf(milestone, format)),
      }))
    },

    verdict: (verdict: Verdict): string => t(`decisions:verdict.${verdict}`),

    /** What was decided, oldest first: `Justeres (28. okt. 2008)`. */
    decisions: ({ decisions }: Pick<TimelineRow, 'decisions'>): string[] =>
      decisions.map(({ date, verdict }) =>
        t('decisions:list', { verdict: words.verdict(verdict), date: format.date(date) }),
      ),

    /** The whole line for who hears it: all that is drawn. */
    sentence(row: TimelineRow): string {
      const milestones = row.milestones.map((milestone) =>
        t(`milestoneSaid.${wordingOf(milestone, asOf)}`, {
          ...datesOf(milestone, format),
          title: milestone.title,
        }),
      )
      const targets = words.targets(row).map(({ title, said }) => `${title}: ${said}`)
      const decisions = row.decisions.map(({ date, verdict }) =>
        t('decisions:said', { verdict: words.verdict(verdict), date: format.date(date) }),
      )
      return [words.period(row), ...targets, ...milestones, ...decisions].filter(Boolean).join('. ')
    },

    /** An area's progress, or why there is none. */
    area({ progress: value, expected, whyNull }: TimelineArea): string {
      if (value !== null) return progress(value, expected)
      const reasons = {
        no_timetable: t('general:noTimetable'),
        not_reported: t('general:notReported'),
        no_activities: t('general:noActivities'),
      }
      return reasons[whyNull ?? 'not_reported']
    },

    areaSpan: ({ start, end }: TimelineArea): string =>
      start === null || end === null
        ? t('noSpan')
        : t('areaSpan', { from: format.date(start), to: format.date(end) }),
  }
  return words
}

function wordingOf(milestone: Milestone, asOf: string) {
  const { dueDate, completedOn } = milestone
  const kind = milestoneKind(milestone, asOf)
  if (kind === 'reached')
    return dueDate === null || dueDate === completedOn ? 'reached' : 'reachedLater'
  return kind === 'open' && dueDate === null ? 'openUndated' : kind
}

const datesOf = ({ dueDate, completedOn }: Milestone, format: Formats) => ({
  due: dueDate === null ? '' : format.date(dueDate),
  completed: completedOn === null ? '' : format.date(completedOn),
})
