import { writeReportSection, type StatusReport, type StatusReportSection } from '@koreplan/contract'
import { Circle, CircleCheck } from 'lucide-react'
import { useId } from 'react'
import { useFormat } from '../../lib/format.ts'
import { Badge } from '../../ui/badge.tsx'
import { EditableText, ReadText } from '../meetings/editable-text.tsx'
import styles from '../meetings/meetings.module.css'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import { useWhyNotReport } from '../session/use-session.ts'
import { MarkReady } from './mark-ready.tsx'

interface Props {
  report: StatusReport
  section: StatusReportSection
}

/** What is written of one area: by whom it may be written, it is written and marked ready. */
export function ReportSection({ report, section }: Props) {
  const t = useMeetingTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const id = useId()
  const { number, state } = report
  const { area, ready, text, version } = section
  const name = area === null ? t('wholePlan') : `${area.number} ${area.shortTitle}`
  const isOwn = useWhyNotReport(section.unitIds, 'report.write') === null
  const mark = isOwn && state === 'draft' && (
    <MarkReady number={number} section={section} name={name} />
  )
  const ended = state !== 'draft' ? t(`ended.${state}`) : ready === null ? null : t('ended.ready')
  return (
    <section className={styles.item} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title} {...(area && { lang: 'da' })}>
          {name}
        </h3>
        {state === 'draft' && <Readiness isReady={ready !== null} />}
      </div>
      {ready !== null && state === 'draft' && (
        <p className={styles.soft}>
          {t('readyBy', { by: ready.by, at: format.instant(ready.at) })}
        </p>
      )}
      <div className={styles.section}>
        {isOwn ? (
          <EditableText
            of={{
              route: writeReportSection,
              resource: `status/${report.id}/${section.id}`,
              label: name,
              text,
              version,
              inputOf: (body) => ({ params: { plan, number, section: section.id }, body }),
              versionOf: (saved) => saved.version,
              saved: t('sectionSaved', { heading: name }),
            }}
            ended={ended}
            actions={mark}
          />
        ) : (
          <ReadText text={text} />
        )}
      </div>
    </section>
  )
}

function Readiness({ isReady }: { isReady: boolean }) {
  const t = useMeetingTexts()
  return isReady ? (
    <Badge icon={CircleCheck} color="--schedule-ahead" tint="--schedule-ahead-tint">
      {t('ready')}
    </Badge>
  ) : (
    <Badge icon={Circle} color="--schedule-not-reported" tint="--schedule-not-reported-tint">
      {t('notReady')}
    </Badge>
  )
}
