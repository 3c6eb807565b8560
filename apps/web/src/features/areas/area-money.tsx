import type { Area } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { Section } from '../../ui/section.tsx'

/** Money and hours of the area, its sub-areas included. */
export function AreaMoney({ area }: { area: Area }) {
  const { t } = useTranslation('area')
  const format = useFormat()
  return (
    <Section title={t('resources')}>
      <FactList
        figures
        facts={[
          { term: t('committed'), value: format.exactAmount(area.committedOre) },
          { term: t('open'), value: format.exactAmount(area.openCommittedOre) },
          { term: t('spent'), value: format.exactAmount(area.spentOre) },
          { term: t('hours'), value: format.hours(area.minutesUsed) },
        ]}
      />
    </Section>
  )
}
