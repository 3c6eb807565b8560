import { withdrawAllocation, type Allocation } from '@koreplan/contract'
import { whyNotForUnit } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { Section } from '../../ui/section.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from '../reports/reason-dialog.tsx'
import { actorOf, useMay, useSession } from '../session/use-session.ts'
import { allocationsQuery } from './queries.ts'
import styles from './resources.module.css'
import { useDecide } from './use-decide.ts'
import { useResourceTexts } from './use-resource-texts.ts'

/** What awaits the executive board, in whichever year; who decides does so cell by cell, or all at once. */
export function RoundSection() {
  const t = useResourceTexts()
  const { plan } = usePlace()
  return (
    <Section title={t('round.title')}>
      <LoadFrame query={useQuery(allocationsQuery(plan, null, 'waiting'))}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.soft}>{t('round.none')}</p>
          ) : (
            <Waiting items={items} />
          )
        }
      </LoadFrame>
    </Section>
  )
}

const sumOf = (items: readonly Allocation[]): number =>
  items.reduce((sum, { minutes }) => sum + minutes, 0)

function Waiting({ items }: { readonly items: readonly Allocation[] }) {
  const t = useResourceTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const mayDecide = useMay('allocation.decide')
  const { approve, refuse, isPending } = useDecide()
  const [refused, setRefused] = useState<readonly Allocation[] | null>(null)
  const [isAsked, setAsked] = useState(false)
  const all = useQuery(allocationsQuery(plan, null)).data?.items ?? []
  const inForce = (one: Allocation): number | null =>
    all.find(
      (other) =>
        other.isInForce &&
        other.unit.id === one.unit.id &&
        other.area.number === one.area.number &&
        other.year === one.year,
    )?.minutes ?? null
  const hours = format.hours(sumOf(items))
  return (
    <>
      <div className={styles.bar}>
        <p>{t('round.count', { count: items.length, hours })}</p>
        {mayDecide && items.length > 1 && (
          <>
            <Button look="primary" disabled={isPending} onClick={() => setAsked(true)}>
              {t('round.approveAll')}
            </Button>
            <Button onClick={() => setRefused(items)}>{t('round.refuseAll')}</Button>
          </>
        )}
      </div>
      <CardTable
        caption={t('round.title')}
        rows={items}
        keyOf={({ id }) => id}
        columns={[
          { title: t('unit'), cell: ({ unit }) => <span lang="da">{unit.name}</span> },
          {
            title: t('area'),
            cell: ({ area }) => (
              <span lang="da">
                {area.number} {area.shortTitle}
              </span>
            ),
          },
          { title: t('year'), cell: (one) => one.year },
          {
            title: t('proposed'),
            numeric: true,
            cell: ({ minutes }) => format.exactHours(minutes),
          },
          {
            title: t('inForce'),
            numeric: true,
            cell: (one) => {
              const minutes = inForce(one)
              return minutes === null ? t('notAllocated') : format.exactHours(minutes)
            },
          },
          {
            title: t('round.by'),
            cell: ({ proposedBy, proposedAt }) =>
              t('round.byOn', { name: proposedBy, date: format.date(proposedAt.slice(0, 10)) }),
          },
          {
            title: '',
            cell: (one) => (
              <RowActions
                one={one}
                disabled={isPending}
                onApprove={() => approve([one.id])}
                onRefuse={() => setRefused([one])}
              />
            ),
          },
        ]}
      />
      {refused && (
        <ReasonDialog
          title={t('round.whyRefuse')}
          hint={t('round.whyRefuseHint')}
          action={t(refused.length > 1 ? 'round.refuseAll' : 'round.refuse')}
          send={(reason) =>
            refuse(
              refused.map(({ id }) => id),
              reason,
            )
          }
          onClose={() => setRefused(null)}
        />
      )}
      {isAsked && (
        <ConfirmDialog
          title={t('round.approveAll')}
          text={t('round.confirmAll', { n: format.number(items.length), hours })}
          confirm={t('round.approveAll')}
          onConfirm={async () => approve(items.map(({ id }) => id))}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  )
}

interface ActionProps {
  readonly one: Allocation
  readonly disabled: boolean
  readonly onApprove: () => void
  readonly onRefuse: () => void
}

function RowActions({ one, disabled, onApprove, onRefuse }: ActionProps) {
  const t = useResourceTexts()
  const { plan } = usePlace()
  const actor = actorOf(useSession())
  const mayDecide = useMay('allocation.decide')
  const withdraw = useWrite(withdrawAllocation, {
    renews: plan,
    done: () => ({ text: t('propose.withdrawn') }),
  })
  const mayWithdraw = whyNotForUnit(actor, plan, one.unit.id, 'allocation.propose') === null
  const named = (action: string) =>
    t('round.actionOf', {
      action,
      unit: one.unit.name,
      area: one.area.shortTitle,
      year: one.year,
    })
  return (
    <span className={`${styles.actions} no-print`}>
      {mayDecide && (
        <>
          <Button
            className={styles.small}
            disabled={disabled}
            aria-label={named(t('round.approve'))}
            onClick={onApprove}
          >
            {t('round.approve')}
          </Button>
          <Button
            look="plain"
            className={styles.small}
            aria-label={named(t('round.refuse'))}
            onClick={onRefuse}
          >
            {t('round.refuse')}
          </Button>
        </>
      )}
      {mayWithdraw && (
        <Button
          look="plain"
          className={styles.small}
          disabled={withdraw.isPending}
          aria-label={named(t('round.withdraw'))}
          onClick={() => withdraw.write({ params: { plan, id: one.id } })}
        >
          {t('round.withdraw')}
        </Button>
      )}
    </span>
  )
}
