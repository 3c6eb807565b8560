import { cancelMeeting, editMeeting, restoreMeeting, type Meeting } from '@koreplan/contract'
import { useState } from 'react'
import { send } from '../../lib/api.ts'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from '../reports/reason-dialog.tsx'
import { MeetingForm, patchOf } from './meeting-form.tsx'
import { mayCancel } from './meetings-by-time.ts'
import styles from './meetings.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** Changes a meeting, cancels it, calls it again. */
export default function MeetingActions({ meeting }: { meeting: Meeting }) {
  const t = useMeetingTexts()
  const { plan, line } = usePlace()
  const [open, setOpen] = useState<'edit' | 'cancel' | null>(null)
  const opener = useFocusBack(open === 'edit')
  // What is sent is what differs from what was read when the form was opened.
  const [opened, setOpened] = useState(meeting)
  const { id, title, cancelled } = meeting
  const params = { plan, id }
  const options = { renews: plan, refused: () => true }
  const edit = useWrite(editMeeting, {
    ...options,
    done: (saved) => ({ text: t('saved', { title: saved.title }) }),
  })
  const cancel = useWrite(cancelMeeting, {
    ...options,
    done: () => ({
      text: t('cancelDone', { title }),
      undo: () => send(restoreMeeting, { params }),
    }),
  })
  const restore = useWrite(restoreMeeting, {
    renews: plan,
    done: () => ({ text: t('restoreDone', { title }) }),
  })
  const close = () => setOpen(null)
  if (open === 'edit')
    return (
      <MeetingForm
        title={t('editTitle')}
        thing={`meeting/${id}`}
        meeting={opened}
        onClose={close}
        send={async (fields, { version }) => {
          const body = patchOf(opened, fields)
          if (Object.keys(body).length > 0) await edit.writeAndWait({ params, body }, version)
        }}
      />
    )
  return (
    <div className={`${styles.bar} no-print`}>
      <Button
        ref={opener}
        onClick={() => {
          setOpened(meeting)
          setOpen('edit')
        }}
      >
        {t('edit')}
      </Button>
      {cancelled !== null && (
        <Button busy={restore.isPending} onClick={() => restore.write({ params })}>
          {t('restore')}
        </Button>
      )}
      {mayCancel(meeting, line.day) && (
        <Button onClick={() => setOpen('cancel')}>{t('cancel')}</Button>
      )}
      {open === 'cancel' && (
        <ReasonDialog
          title={t('cancel')}
          hint={t('cancelHint')}
          action={t('cancel')}
          send={(reason) => cancel.writeAndWait({ params, body: { reason } })}
          onClose={close}
        />
      )}
    </div>
  )
}
