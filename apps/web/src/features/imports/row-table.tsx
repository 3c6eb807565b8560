import type { ImportRow } from '@koreplan/contract'
import { standsInTheWay, type RowChoices } from '@koreplan/domain'
import { Ban, CircleAlert, CircleCheck, CirclePlus, Undo2, type LucideIcon } from 'lucide-react'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import field from '../../ui/field.module.css'
import pool from '../pool/pool.module.css'
import styles from './imports.module.css'

interface Props {
  readonly rows: readonly ImportRow[]
  readonly choices: RowChoices
  readonly onLeaveOut: (line: number, on: boolean) => void
  readonly onTakeIn: (line: number, on: boolean) => void
  /** What is told below a row's words. */
  readonly told: (row: ImportRow) => ReactNode
}

/** As many as are looked through at a time: thousands at once would make every page slow. */
const PAGE = 100

/** The rows of a document, page by page. */
export function RowTable({ rows, choices, onLeaveOut, onTakeIn, told }: Props) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const [asked, setPage] = useState(0)
  const id = useId()
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1)
  const page = Math.min(asked, last)
  const shown = rows.slice(page * PAGE, (page + 1) * PAGE)
  if (rows.length === 0) return <p className={styles.soft}>{t('noneShown')}</p>
  const turn = (by: number) => {
    setPage(page + by)
    // The next rows are read from their first one on.
    document.getElementById(id)?.scrollIntoView()
  }
  return (
    <div id={id} className={styles.rows}>
      <CardTable
        caption={t('check')}
        rows={shown}
        keyOf={({ line }) => line}
        columns={[
          { title: t('row'), cell: ({ line }) => <Line line={line} /> },
          { title: t('state'), cell: (row) => <Status row={row} choices={choices} /> },
          { title: t('date'), cell: ({ date }) => (date === null ? '–' : format.date(date)) },
          {
            title: t('what'),
            wide: true,
            cell: (row) => (
              <>
                <Words row={row} />
                {told(row)}
              </>
            ),
          },
          { title: t('forWhat'), cell: (row) => <ForWhat row={row} /> },
          {
            title: t('amount'),
            numeric: true,
            cell: ({ amountOre }) => (amountOre === null ? '–' : format.exactAmount(amountOre)),
          },
          {
            title: t('choice'),
            cell: (row) => (
              <Choice row={row} choices={choices} onLeaveOut={onLeaveOut} onTakeIn={onTakeIn} />
            ),
          },
        ]}
      />
      {last > 0 && (
        <nav className={`${styles.pages} no-print`} aria-label={t('show')}>
          <Button busy={page === 0} onClick={() => turn(-1)}>
            {t('earlier')}
          </Button>
          <span role="status">
            {t('page', {
              from: page * PAGE + 1,
              to: page * PAGE + shown.length,
              total: rows.length,
            })}
          </span>
          <Button busy={page === last} onClick={() => turn(1)}>
            {t('later')}
          </Button>
        </nav>
      )}
    </div>
  )
}

interface Looks {
  readonly icon: LucideIcon
  readonly color: string
  readonly tint: string
}

const LOOKS = {
  new: { icon: CirclePlus, color: '--color-primary', tint: '--color-primary-tint' },
  already: { icon: CircleCheck, color: '--color-text-soft', tint: '--color-surface-strong' },
  taken_back: { icon: Undo2, color: '--color-text', tint: '--color-warning-tint' },
  faulty: { icon: CircleAlert, color: '--color-error', tint: '--color-error-tint' },
} as const satisfies Record<ImportRow['status'], Looks>
const OUT: Looks = { icon: Ban, color: '--color-text-soft', tint: '--color-surface-strong' }

function Status({ row, choices }: { row: ImportRow; choices: RowChoices }) {
  const { t } = useTranslation('imports')
  if (choices.leftOut.has(row.line)) return <Badge {...OUT}>{t('leftOut')}</Badge>
  if (standsInTheWay(row, choices)) return <Badge {...LOOKS.faulty}>{t('status.faulty')}</Badge>
  if (choices.takenIn.has(row.line)) return <Badge {...LOOKS.new}>{t('takenIn')}</Badge>
  const status = row.status === 'faulty' ? 'new' : row.status
  return <Badge {...LOOKS[status]}>{t(`status.${status}`)}</Badge>
}

/** Where it stands in the document; on a card its title is not beside it. */
function Line({ line }: { line: number }) {
  const { t } = useTranslation('imports')
  return (
    <>
      <span className={pool.cardOnly}>{t('row')} </span>
      {line}
    </>
  )
}

function Words({ row: { voucher, payee, text } }: { row: ImportRow }) {
  const { t } = useTranslation('imports')
  return (
    <>
      <span lang="da">{[payee, text === payee ? null : text].filter(Boolean).join(' – ')}</span>
      {voucher !== null && (
        <span className={styles.voucher}>{t('voucherNumber', { voucher })}</span>
      )}
    </>
  )
}

function ForWhat({ row: { activity, area, commitmentId } }: { row: ImportRow }) {
  const { t } = useTranslation('imports')
  const number = activity ?? area
  if (number === null && commitmentId === null) return '–'
  return (
    <>
      {number}
      {commitmentId !== null && (
        <span className={styles.voucher}>{t('commitmentNumber', { number: commitmentId })}</span>
      )}
    </>
  )
}

type ChoiceProps = Pick<Props, 'choices' | 'onLeaveOut' | 'onTakeIn'> & { readonly row: ImportRow }

function Choice({ row: { line, status }, choices, onLeaveOut, onTakeIn }: ChoiceProps) {
  const { t } = useTranslation('imports')
  if (status === 'already') return null
  const isBack = status === 'taken_back'
  return (
    <label className={field.check}>
      <input
        type="checkbox"
        aria-label={t(isBack ? 'takeInNamed' : 'leaveOutNamed', { line })}
        checked={(isBack ? choices.takenIn : choices.leftOut).has(line)}
        onChange={(event) => (isBack ? onTakeIn : onLeaveOut)(line, event.target.checked)}
      />
      {t(isBack ? 'takeIn' : 'leaveOut')}
    </label>
  )
}
