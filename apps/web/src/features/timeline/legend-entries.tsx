import type { Timeline } from '@koreplan/contract'
import { VERDICTS, type Verdict } from '@koreplan/domain'
import type { ReactElement } from 'react'
import type { LegendEntry } from '../../charts/legend.tsx'
import { VerdictMark } from '../../figures/verdict-mark.tsx'
import type { Formats } from '../../lib/format.ts'
import { milestoneKind } from './bars.ts'
import { hasFollowed } from './decision-marks.ts'
import { DiamondPicture } from './diamond-picture.tsx'
import type { MilestoneKind } from './bars.ts'
import type { TimelineTexts } from './line-words.ts'

/** What is drawn, in words: only what this timeline has. */
export function legendEntries(
  { rows, asOf, evaluation }: Timeline,
  t: TimelineTexts,
  format: Formats,
): LegendEntry[] {
  const kinds = new Set(rows.map(({ scheduleKind }) => scheduleKind))
  const milestones = new Set(
    rows.flatMap((row) => row.milestones.map((milestone) => milestoneKind(milestone, asOf))),
  )
  const verdicts = new Set(rows.flatMap(({ decisions }) => decisions.map(({ verdict }) => verdict)))
  const { from, to, precision } = evaluation
  const hasBars = kinds.has('dated') || kinds.has('plan_period')
  const entries: (LegendEntry | false)[] = [
    kinds.has('dated') && { key: 'dated', label: t('legend.dated'), mark: BARS.dated },
    kinds.has('plan_period') && {
      key: 'planPeriod',
      label: t('legend.planPeriod'),
      mark: BARS.planPeriod,
    },
    hasBars && { key: 'done', label: t('legend.done'), mark: BARS.done },
    rows.some(({ schedule }) => schedule === 'overdue') && {
      key: 'overrun',
      label: t('legend.overrun'),
      mark: BARS.overrun,
    },
    kinds.has('ongoing') && { key: 'ongoing', label: t('legend.ongoing'), mark: BARS.ongoing },
    kinds.has('recurring') && {
      key: 'recurring',
      label: t('legend.recurring'),
      mark: BARS.recurring,
    },
    ...(['reached', 'open', 'overdue'] as const).map(
      (kind) =>
        milestones.has(kind) && {
          key: kind,
          label: t(`legend.${kind}`),
          mark: <Diamond kind={kind} />,
        },
    ),
    ...VERDICTS.map(
      (verdict) =>
        verdicts.has(verdict) && {
          key: verdict,
          label: t('legend.decision', { verdict: t(`decisions:verdict.${verdict}`) }),
          mark: <Decision verdict={verdict} />,
        },
    ),
    rows.some(hasFollowed) && {
      key: 'pastDecision',
      label: t('legend.pastDecision'),
      mark: <Decision verdict="continue" isPast />,
    },
    { key: 'asOf', label: t('legend.asOf', { date: format.date(asOf) }), mark: BARS.asOf },
    {
      key: 'evaluation',
      label: t('legend.evaluation', { window: format.window(from, to, precision) }),
      mark: BARS.evaluation,
    },
  ]
  return entries.filter((entry) => entry !== false)
}

const Decision = (mark: { verdict: Verdict; isPast?: boolean }) => (
  <g transform="translate(4 0)">
    <VerdictMark {...mark} />
  </g>
)

const Diamond = ({ kind }: { kind: MilestoneKind }) => (
  <g transform="translate(4 0)">
    <DiamondPicture kind={kind} />
  </g>
)

const COLOUR = 'var(--schedule-on-track)'
const STRIPES = [2, 8, 14, 20]

const BARS = {
  dated: <rect x={1} y={2} width={22} height={12} fill="none" stroke={COLOUR} strokeWidth={2} />,
  planPeriod: (
    <rect
      x={1}
      y={4}
      width={22}
      height={8}
      fill="none"
      stroke={COLOUR}
      strokeWidth={1.5}
      strokeDasharray="3 2"
    />
  ),
  done: (
    <>
      <rect x={1} y={3} width={22} height={10} fill="none" stroke={COLOUR} />
      <rect x={1} y={3} width={13} height={10} fill={COLOUR} />
    </>
  ),
  overrun: <path d="M1 8 H23" stroke="var(--color-error)" strokeWidth={2} strokeDasharray="4 3" />,
  ongoing: (
    <>
      {STRIPES.map((x) => (
        <path
          key={x}
          d={`M${x - 2} 12 L${x + 4} 4`}
          stroke="var(--schedule-no-timetable)"
          strokeWidth={2}
        />
      ))}
      <path
        d="M20 3 L24 8 L20 13"
        fill="none"
        stroke="var(--schedule-no-timetable)"
        strokeWidth={2}
      />
    </>
  ),
  recurring: (
    <path
      d="M1 12 H23 M4 3 V12 M9 3 V12 M12 3 V12 M20 3 V12"
      stroke="var(--schedule-no-timetable)"
      strokeWidth={2}
    />
  ),
  asOf: <path d="M12 0 V16" stroke="var(--color-primary)" strokeWidth={2} />,
  evaluation: <rect x={1} y={1} width={22} height={14} fill="var(--chart-window)" />,
} satisfies Record<string, ReactElement>
