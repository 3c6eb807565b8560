import { Link } from '@tanstack/react-router'
import { TrendingDown } from 'lucide-react'
import { useFormat } from '../../lib/format.ts'
import { Meter } from '../../ui/meter.tsx'
import { Section } from '../../ui/section.tsx'
import { MoneyTable, type MoneyColumn } from '../pool/money-table.tsx'
import type { BoardData } from './board-figures.tsx'
import { rowsOf, type BoardRow } from './board-rows.ts'
import styles from './board.module.css'
import { useBoardTexts } from './use-board-texts.ts'

type Key = 'area' | 'spent' | 'committed' | 'used' | 'allocated' | 'progress'
type Figures = Omit<BoardRow, 'number' | 'shortTitle' | 'expectedMinutes'>

/** Money and hours by focus area against progress; the last row is the whole plan's. */
export function BoardTable({ dashboard, resources }: BoardData) {
  const t = useBoardTexts()
  const format = useFormat()
  const columns: MoneyColumn<Key>[] = [
    { key: 'area', label: t('area') },
    { key: 'spent', label: t('spent'), isFigure: true },
    { key: 'committed', label: t('committed'), isFigure: true },
    { key: 'used', label: t('used'), isFigure: true },
    { key: 'allocated', label: t('allocated'), isFigure: true },
    { key: 'progress', label: t('progress') },
  ]
  const minutes = (value: number | null) =>
    value === null ? <span className={styles.soft}>{t('none')}</span> : format.exactHours(value)
  const figures = (row: Figures) => ({
    spent: format.exactAmount(row.spentOre),
    committed: format.exactAmount(row.committedOre),
    used: minutes(row.usedMinutes),
    allocated: minutes(row.allocatedMinutes),
    progress: <Progress {...row} />,
  })
  const { pool, progress } = dashboard
  const { total } = resources
  return (
    <Section title={t('byArea')}>
      <MoneyTable
        caption={t('byArea')}
        columns={columns}
        rows={rowsOf(dashboard, resources).map((row) => ({
          key: row.number,
          cells: {
            area: (
              <Link to="/areas/$number" params={{ number: row.number }} lang="da">
                {row.number} {row.shortTitle}
              </Link>
            ),
            ...figures(row),
          },
        }))}
        total={{
          key: 'total',
          cells: {
            area: t('whole'),
            ...figures({
              ...pool,
              ...total,
              progress: progress.actual,
              expected: progress.expected,
              whyNull: null,
              isOutOfStep: false,
            }),
          },
        }}
      />
    </Section>
  )
}

function Progress({ progress, expected, whyNull, isOutOfStep }: Figures) {
  const t = useBoardTexts()
  const format = useFormat()
  if (progress === null)
    return <span className={styles.soft}>{t(`whyNull.${whyNull ?? 'not_reported'}`)}</span>
  return (
    <span className={styles.progress}>
      <span>
        {format.percent(progress)}
        {expected !== null && (
          <span className={styles.soft}>
            {' '}
            {t('expectedIs', { expected: format.percent(expected) })}
          </span>
        )}
        {isOutOfStep && (
          <span className={styles.behind}>
            <TrendingDown aria-hidden size={16} /> {t('behind')}
          </span>
        )}
      </span>
      <Meter
        value={progress}
        expected={expected}
        color={isOutOfStep ? '--schedule-overdue' : '--schedule-on-track'}
      />
    </span>
  )
}
