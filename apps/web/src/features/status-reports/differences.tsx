import type { FigureDifference, StatusReport } from '@koreplan/contract'
import { useFormat } from '../../lib/format.ts'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { DifferenceSection } from './difference-section.tsx'
import { useFigureWords } from './figure-words.ts'

/** Where today's figures for a frozen report's date are others than the frozen ones. */
export function Differences({ report: { asOf, differences } }: { report: StatusReport }) {
  const t = useMeetingTexts()
  const date = useFormat().longDate(asOf)
  const { nameOf, valueOf } = useFigureWords()
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
    <DifferenceSection
      none={t('differencesNone', { date })}
      some={t('differencesSome', { date })}
      lines={differences.map((one) => ({
        key: `${one.of} ${one.number ?? ''} ${one.figure}`,
        what: whatOf(one),
        figure: nameOf(one.figure),
        was: valueOf(one.figure, one.was),
        is: valueOf(one.figure, one.is),
      }))}
    />
  )
}
