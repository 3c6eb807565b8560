import {
  editAgendaItem,
  placeAgendaItem,
  removeAgendaItem,
  restoreAgendaItem,
  type AgendaItem,
} from '@koreplan/contract'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { send } from '../../lib/api.ts'
import { useFocusBack } from '../../lib/use-focus-back.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { EndedNotice } from '../../ui/editing/ended-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm } from '../reports/fact-form.tsx'
import small from '../reports/fact-form.module.css'
import { useMeetingTexts } from './use-meeting-texts.ts'

interface Props {
  item: AgendaItem
  /** From 0. */
  place: number
  agenda: readonly AgendaItem[]
  /** Why it can no longer be changed; null: it can. A form that is open stays. */
  ended: string | null
}

/** Where an item stands on the agenda, what it is called, and whether it stays. */
export default function ItemActions({ item, place, agenda, ended }: Props) {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const [isNaming, setNaming] = useState(false)
  const opener = useFocusBack(isNaming)
  const { id, title, version } = item
  const params = { plan, id }
  const options = { renews: plan }
  const move = useWrite(placeAgendaItem, {
    ...options,
    done: () => ({
      text: t('moved', { title }),
      undo: () => send(placeAgendaItem, { params, body: { after: agenda[place - 1]?.id ?? null } }),
    }),
  })
  const remove = useWrite(removeAgendaItem, {
    ...options,
    done: () => ({
      text: t('removed', { title }),
      undo: () => send(restoreAgendaItem, { params }),
    }),
  })
  const edit = useWrite(editAgendaItem, {
    ...options,
    refused: () => true,
    done: (saved) => ({ text: t('saved', { title: saved.title }) }),
  })
  const after = (at: number) => move.write({ params, body: { after: agenda[at]?.id ?? null } })
  if (isNaming)
    return (
      <>
        <EndedNotice why={ended} />
        <FactForm
          title={t('retitle')}
          thing={`agenda/${id}`}
          form="title"
          start={{ title }}
          edits={{ version, labels: { title: t('name') } }}
          send={(_, sent) => edit.writeAndWait({ params, body: sent.changes }, sent.version)}
          onClose={() => setNaming(false)}
        >
          {({ fields, change, fault }) => (
            <TextField
              label={t('name')}
              name="title"
              lang="da"
              value={fields.title}
              fault={fault('title')}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </FactForm>
      </>
    )
  if (ended !== null) return null
  return (
    <div className={small.bar}>
      {place > 0 && (
        <Button
          className={small.small}
          aria-label={t('upNamed', { title })}
          busy={move.isPending}
          onClick={() => after(place - 2)}
        >
          <ArrowUp aria-hidden size={16} />
          {t('up')}
        </Button>
      )}
      {place < agenda.length - 1 && (
        <Button
          className={small.small}
          aria-label={t('downNamed', { title })}
          busy={move.isPending}
          onClick={() => after(place + 1)}
        >
          <ArrowDown aria-hidden size={16} />
          {t('down')}
        </Button>
      )}
      <Button
        ref={opener}
        className={small.small}
        aria-label={t('retitleNamed', { title })}
        onClick={() => setNaming(true)}
      >
        {t('retitle')}
      </Button>
      <Button
        className={small.small}
        aria-label={t('removeNamed', { title })}
        busy={remove.isPending}
        onClick={() => remove.write({ params })}
      >
        {t('remove')}
      </Button>
    </div>
  )
}
