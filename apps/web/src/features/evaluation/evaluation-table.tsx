import type { EvaluationRow } from '@koreplan/contract'
import { perPoint } from '@koreplan/domain'
import { Link } from '@tanstack/react-router'
import { ProgressFigure } from '../../figures/progress-figure.tsx'
import { useFormat } from '../../lib/format.ts'
import { CardTable, type CardColumn } from '../../ui/card-table.tsx'
import { Section } from '../../ui/section.tsx'
import { whyNullOf } from '../activities/why-null.ts'
import { VerdictWord } from '../decisions/verdict-word.tsx'
import styles from './evaluation.module.css'
import type { EvaluationSearch, EvaluationSort } from './search.ts'
import { sorted } from './shown-rows.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

interface Props {
  rows: readonly EvaluationRow[]
  search: EvaluationSearch
  choose: (changes: EvaluationSearch) => void
}

/** The figures of the picture, with what is recommended and decided, sorted by what each column is made of. */
export function EvaluationTable({ rows, search, choose }: Props) {
  const t = useEvaluationTexts()
  const columns = useColumns()
  const by = search.sort ?? 'number'
  const sort = (field: EvaluationSort) => ({
    direction:
      by !== field
        ? null
        : field === 'number' || search.order === 'least'
          ? ('ascending' as const)
          : ('descending' as const),
    onSort: () =>
      choose({
        sort: field === 'number' ? undefined : field,
        order:
          by === field && field !== 'number' && search.order === undefined ? 'least' : undefined,
      }),
  })
  return (
    <Section title={t('table')}>
      <p className={styles.soft}>{t('perPointHint')}</p>
      <CardTable
        caption={t('table')}
        rows={sorted(rows, search)}
        keyOf={({ id }) => id}
        columns={columns.map(({ field, ...column }) => ({
          ...column,
          ...(field && { sort: sort(field) }),
        }))}
      />
    </Section>
  )
}

interface Column extends CardColumn<EvaluationRow> {
  readonly field?: EvaluationSort
}

function useColumns(): Column[] {
  const t = useEvaluationTexts()
  const format = useFormat()
  const amount = (ore: number | null) => (ore === null ? '–' : format.exactAmount(Math.round(ore)))
  // Rounded once, to what is shown: 26655 minutes by 4 are 111,06 hours.
  const hours = (minutes: number | null) => (minutes === null ? '–' : format.exactHours(minutes))
  return [
    {
      title: t('activity'),
      field: 'number',
      cell: ({ number, title }) => (
        <Link to="/evaluation/$number" params={{ number }} lang="da">
          {number} {title}
        </Link>
      ),
    },
    { title: t('spent'), field: 'spent', numeric: true, cell: (row) => amount(row.spentOre) },
    { title: t('hours'), field: 'hours', numeric: true, cell: (row) => hours(row.minutesUsed) },
    {
      title: t('goal'),
      field: 'goal',
      numeric: true,
      cell: ({ assessment: { goalAttainment: n } }) =>
        n === null ? <span className={styles.soft}>{t('goalNone')}</span> : t('goalOf', { n }),
    },
    {
      title: t('spentPerPoint'),
      field: 'spentPerPoint',
      numeric: true,
      cell: (row) => amount(perPoint(row.spentOre, row.assessment.goalAttainment)),
    },
    {
      title: t('hoursPerPoint'),
      field: 'hoursPerPoint',
      numeric: true,
      cell: (row) => hours(perPoint(row.minutesUsed, row.assessment.goalAttainment)),
    },
    {
      title: t('progress'),
      cell: ({ progress, expected, schedule }) => (
        <ProgressFigure
          progress={progress}
          expected={expected}
          whyNull={whyNullOf({ schedule })}
          schedule={schedule}
        />
      ),
    },
    {
      title: t('recommendation'),
      cell: ({ assessment: { recommendation } }) =>
        recommendation === null ? (
          <span className={styles.soft}>{t('none')}</span>
        ) : (
          t(`decisions:verdict.${recommendation}`)
        ),
    },
    {
      title: t('decision'),
      cell: ({ decisions: [holding] }) =>
        holding === undefined ? (
          <span className={styles.soft}>{t('none')}</span>
        ) : (
          <VerdictWord verdict={holding.verdict} />
        ),
    },
  ]
}
