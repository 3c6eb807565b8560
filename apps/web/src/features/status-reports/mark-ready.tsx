import { markSectionReady, unmarkSectionReady, type StatusReportSection } from '@koreplan/contract'
import { send } from '../../lib/api.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { useMeetingTexts } from '../meetings/use-meeting-texts.ts'
import { usePlace } from '../plan/use-place.ts'
import small from '../reports/fact-form.module.css'

interface Props {
  number: number
  section: StatusReportSection
  /** What the section is about. */
  name: string
}

/** Marks a section ready, or takes the mark back. */
export function MarkReady({ number, section, name }: Props) {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const params = { plan, number, section: section.id }
  const mark = useWrite(markSectionReady, {
    renews: plan,
    done: () => ({
      text: t('marked', { area: name }),
      undo: () => send(unmarkSectionReady, { params }),
    }),
  })
  const unmark = useWrite(unmarkSectionReady, {
    renews: plan,
    done: () => ({
      text: t('unmarked', { area: name }),
      undo: () => send(markSectionReady, { params }),
    }),
  })
  const isReady = section.ready !== null
  const change = isReady ? unmark : mark
  return (
    <Button
      className={small.small}
      aria-label={t(isReady ? 'unmarkNamed' : 'markReadyNamed', { area: name })}
      busy={change.isPending}
      onClick={() => change.write({ params })}
    >
      {t(isReady ? 'unmark' : 'markReady')}
    </Button>
  )
}
