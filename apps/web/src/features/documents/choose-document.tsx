import { DOCUMENT_KINDS } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { meetingsQuery } from '../meetings/queries.ts'
import { usePlace } from '../plan/use-place.ts'
import { statusReportsQuery } from '../status-reports/queries.ts'
import styles from './documents.module.css'
import { documentSearch, type DocumentSearch } from './search.ts'

/** Which document, and which report or meeting it is of. The choice stands in the address. */
export function ChooseDocument({ asked }: { readonly asked: DocumentSearch }) {
  const { t } = useTranslation('documents')
  const navigate = useNavigate()
  const choose = (next: DocumentSearch) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...documentSearch(next) }),
      resetScroll: false,
    })
  return (
    <div className={`${styles.choice} no-print`}>
      <ChoiceGroup
        legend={t('kind')}
        kind="radio"
        options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        chosen={[asked.kind]}
        onToggle={(kind) => choose({ kind })}
      />
      {asked.kind === 'status' && <WhichReport asked={asked} onChoose={choose} />}
      {asked.kind === 'agenda' && <WhichMeeting asked={asked} onChoose={choose} />}
    </div>
  )
}

interface WhichProps {
  readonly asked: DocumentSearch
  readonly onChoose: (next: DocumentSearch) => void
}

function WhichReport({ asked, onChoose }: WhichProps) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const place = usePlace()
  const reports = useQuery(statusReportsQuery(place)).data?.items ?? []
  const frozen = reports.filter(({ state }) => state === 'frozen')
  return (
    <SelectField
      label={t('figures')}
      all={t('live', { date: format.date(place.asOf) })}
      value={asked.report?.toString()}
      options={frozen.map(({ number, title, asOf }) => ({
        value: String(number),
        label: t('frozen', { title, date: format.date(asOf) }),
      }))}
      onChange={(report) =>
        onChoose({ kind: 'status', ...(report !== undefined && { report: Number(report) }) })
      }
    />
  )
}

function WhichMeeting({ asked, onChoose }: WhichProps) {
  const { t } = useTranslation('documents')
  const format = useFormat()
  const meetings = useQuery(meetingsQuery(usePlace())).data?.items ?? []
  return (
    <SelectField
      label={t('meeting')}
      all={t('choose')}
      value={asked.meeting?.toString()}
      options={meetings.toReversed().map(({ id, title, date }) => ({
        value: String(id),
        label: t('frozen', { title, date: format.date(date) }),
      }))}
      onChange={(meeting) =>
        onChoose({ kind: 'agenda', ...(meeting !== undefined && { meeting: Number(meeting) }) })
      }
    />
  )
}
