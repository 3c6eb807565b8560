import type { FigureDifference, StatusReport } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import { CardTable } from '../../ui/card-table.tsx'
import { Section } from '../../ui/section.tsx'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { useFigureWords } from './figure-words.ts'

/** Where today's figures for a frozen report's date are others than the frozen ones. */
export function Differences({ report }: { report: StatusReport }) {
  const t = useMeetingTexts()
  const date = useFormat().longDate(report.asOf)
  const { nameOf, valueOf } = useFigureWords()
  const { differences } = report
  const whatOf = ({ of, number, title }: FigureDifference) =>
    of === 'plan' ? (
      t('thePlan')
    ) : of === 'pool' ? (
      t('thePool')
    ) : (
      <span lang="da">
        {number} {title}
      </span>
    )
  return (
    <Section title={t('differences')}>
      {differences.length === 0 ? (
        <p>{t('differencesNone', { date })}</p>
      ) : (
        <>
          <p>{t('differencesSome', { date })}</p>
          <CardTable
            caption={t('differences')}
            rows={differences}
            keyOf={({ of, number, figure }) => `${of} ${number ?? ''} ${figure}`}
            columns={[
              { title: t('what'), cell: whatOf },
              { title: t('figure'), cell: ({ figure }) => nameOf(figure) },
              { title: t('was'), numeric: true, cell: ({ figure, was }) => valueOf(figure, was) },
              { title: t('is'), numeric: true, cell: ({ figure, is }) => valueOf(figure, is) },
            ]}
          />
        </>
      )}
    </Section>
  )
}
