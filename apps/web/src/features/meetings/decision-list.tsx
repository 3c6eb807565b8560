import type { MadeDecision } from '@koreplan/contract'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CardTable } from '../../ui/card-table.tsx'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** What was decided of activities. */
export function DecisionList({ decisions }: { decisions: readonly MadeDecision[] }) {
  const t = useMeetingTexts()
  const { t: say } = useTranslation('decisions')
  return (
    <CardTable
      caption={t('decisions')}
      rows={decisions}
      keyOf={({ activity, date }) => `${activity.number} ${date}`}
      columns={[
        {
          title: t('change.activity'),
          cell: ({ activity: { number, title } }) => (
            <Link to="/activities/$number" params={{ number }} lang="da">
              {number} {title}
            </Link>
          ),
        },
        { title: say('term'), cell: ({ verdict }) => say(`verdict.${verdict}`) },
        { title: t('reason'), wide: true, cell: ({ reason }) => <span lang="da">{reason}</span> },
      ]}
    />
  )
}
