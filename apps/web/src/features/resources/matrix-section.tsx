import type { Resources } from '@koreplan/contract'
import { whyNotForUnit } from '@koreplan/domain'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import type { Spot } from '../activity-grid/movement.ts'
import { usePlace, usePlan } from '../plan/use-place.ts'
import { actorOf, useMay, useSession } from '../session/use-session.ts'
import { Matrix } from './matrix.tsx'
import { matrixModel } from './matrix-model.ts'
import styles from './matrix.module.css'
import { ProposeDialog } from './propose-dialog.tsx'
import page from './resources.module.css'
import { useResourceTexts } from './use-resource-texts.ts'

/** The matrix, what it comes to in one sentence, and the way to propose hours in a cell. */
export function MatrixSection({ resources }: { readonly resources: Resources }) {
  const t = useResourceTexts()
  const { plan } = usePlace()
  const actor = actorOf(useSession())
  const mayPropose = useMay('allocation.propose')
  const [open, setOpen] = useState<Spot | null>(null)
  const { by, units, columns, year } = resources
  const isOfPlan = useIsOfPlan(year)
  const canOpen = ({ row, column }: Spot): boolean => {
    const unit = units[row]
    if (by !== 'area' || unit === undefined || column >= columns.length || !isOfPlan) return false
    return whyNotForUnit(actor, plan, unit.id, 'allocation.propose') === null
  }
  const caption = t('matrix', {
    by: t(by === 'area' ? 'ofArea' : 'ofActivity'),
    when: year ?? t('duringPlan'),
  })
  const unit = open === null ? undefined : units[open.row]
  const area = open === null ? undefined : columns[open.column]
  return (
    <Section title={caption}>
      <Summary resources={resources} />
      <Matrix
        model={matrixModel(resources)}
        caption={caption}
        corner={t(by === 'area' ? 'unit' : 'activity')}
        usedOnly={by === 'activity'}
        canOpen={canOpen}
        onOpen={setOpen}
      />
      <Legend usedOnly={by === 'activity'} mayPropose={mayPropose} year={year} />
      {unit && area && year !== null && (
        <ProposeDialog unit={unit} area={area} year={year} onClose={() => setOpen(null)} />
      )}
    </Section>
  )
}

/** Hours are proposed for the years of the plan alone. */
function useIsOfPlan(year: number | null): boolean {
  const plan = usePlan()
  if (!plan || year === null) return false
  return year >= Number(plan.periodStart.slice(0, 4)) && year <= Number(plan.periodEnd.slice(0, 4))
}

function Summary({ resources: { total, asOf, by } }: { readonly resources: Resources }) {
  const t = useResourceTexts()
  const format = useFormat()
  if (by === 'activity') return null
  const { usedMinutes, allocatedMinutes, expectedMinutes, proposedMinutes } = total
  const date = format.date(asOf)
  const used = usedMinutes === null ? t('noHours') : format.hours(usedMinutes)
  const isEmpty = allocatedMinutes === null && usedMinutes === null
  return (
    <p className={page.summary}>
      {allocatedMinutes === null
        ? t(isEmpty ? 'summaryEmpty' : 'summaryNone', { used, date })
        : t('summary', {
            used,
            date,
            allocated: format.plainHours(allocatedMinutes),
            expected: format.plainHours(expectedMinutes ?? 0),
          })}
      {proposedMinutes !== null &&
        ` ${t('summaryProposed', { proposed: format.hours(proposedMinutes) })}`}
    </p>
  )
}

interface LegendProps {
  readonly usedOnly: boolean
  readonly mayPropose: boolean
  readonly year: number | null
}

function Legend({ usedOnly, mayPropose, year }: LegendProps) {
  const t = useResourceTexts()
  return (
    <ul className={styles.legend}>
      {!usedOnly && (
        <>
          <li>
            <span className={styles.swatch} aria-hidden />
            {t('legend.tint')}
          </li>
          <li>
            <TriangleAlert aria-hidden size={16} className={styles.over} />
            {t('legend.over')}
          </li>
        </>
      )}
      <li>
        <span aria-hidden>–</span> {t(usedOnly ? 'noHours' : 'legend.none')}
      </li>
      <li className="no-print">
        {t('legend.keys')}
        {!usedOnly &&
          mayPropose &&
          ` ${t(year === null ? 'propose.chooseYear' : 'legend.propose')}`}
      </li>
    </ul>
  )
}
