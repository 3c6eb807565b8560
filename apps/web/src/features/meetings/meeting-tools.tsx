import { addMeeting } from '@koreplan/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { HeadingsDialog } from './headings-dialog.tsx'
import { bodyOf, MeetingForm } from './meeting-form.tsx'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

type Open = 'meeting' | 'headings' | null

/** What the secretariat does on the page of meetings. */
export default function MeetingTools() {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const navigate = useNavigate()
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const opener = useFocusBack(open === 'meeting')
  const make = useWrite(addMeeting, {
    renews: plan,
    refused: () => true,
    done: ({ title }) => ({ text: t('made', { title }) }),
  })
  return (
    <div className="no-print">
      <div className={styles.bar}>
        <Button
          ref={opener}
          look="primary"
          aria-expanded={open === 'meeting'}
          onClick={() => setOpen('meeting')}
        >
          {t('make')}
        </Button>
        <Button onClick={() => setOpen('headings')}>{t('headings')}</Button>
      </div>
      {open === 'meeting' && (
        <MeetingForm
          title={t('makeTitle')}
          thing="meeting/new"
          meeting={null}
          onClose={close}
          send={async (fields) => {
            const made = await make.writeAndWait({ params: { plan }, body: bodyOf(fields) })
            void navigate({ to: '/meetings/$id', params: { id: String(made.id) } })
          }}
        />
      )}
      {open === 'headings' && <HeadingsDialog onClose={close} />}
    </div>
  )
}
