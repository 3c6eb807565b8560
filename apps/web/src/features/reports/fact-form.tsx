import { useEffect, useState, type KeyboardEvent, type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, DraftPlace } from '../../lib/drafts/drafts.ts'
import { useDraftOffer } from '../../lib/drafts/use-draft-offer.ts'
import { useEditing } from '../../lib/editing/use-editing.ts'
import { faultsOf } from '../../lib/faults.ts'
import { useFirstField } from '../../lib/use-first-field.ts'
import { Button } from '../../ui/button.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import styles from './fact-form.module.css'

/** What the fields of a form are given. */
export interface FactFields<F extends object> {
  readonly fields: F
  readonly change: (changes: Partial<F>) => void
  /** What is wrong with a field, in the server's words, without its name. */
  readonly fault: (path: string) => string | undefined
}

interface Props<F extends object> {
  title: string
  /** What the draft is kept under: the thing, and which form of it. */
  thing: string
  form: string
  start: F
  /** Sends it. Refuses as the API does; then everything typed stays. */
  send: (fields: F) => Promise<unknown>
  sendLabel?: string
  onClose: () => void
  children: (given: FactFields<F>) => ReactNode
}

/** A form for something new, or for one short change: what is typed is kept until it is sent. */
export function FactForm<F extends object>(props: Props<F>) {
  const { thing, form } = props
  const { plan } = usePlace()
  const person = useSession().person?.id ?? ''
  const place = { person, plan, thing, form }
  const { offered, taken, take, discard } = useDraftOffer<F>(place)
  return (
    <>
      {offered && <DraftOffer at={offered.at} onTake={take} onDiscard={discard} />}
      <OpenForm key={taken?.id ?? 'new'} {...props} place={place} draft={taken} />
    </>
  )
}

interface OpenProps<F extends object> extends Props<F> {
  place: DraftPlace
  /** What to go on with. */
  draft: Draft<F> | null
}

/** Nothing that is new has a version: only what was typed matters. */
const NO_VERSION = 0

function OpenForm<F extends object>(props: OpenProps<F>) {
  const { title, start, send, sendLabel, onClose, children, place, draft } = props
  const { t } = useTranslation('reports')
  const editing = useEditing<F>({ fields: start, version: NO_VERSION }, place, draft)
  const [error, setError] = useState<Error | null>(null)
  const [isSending, setSending] = useState(false)
  const faults = faultsOf(error)
  const form = useFirstField()

  // What is wrong is on the page only now.
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [error, form])

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    if (isSending) return
    setSending(true)
    setError(null)
    try {
      await send(editing.mine)
      editing.done()
      onClose()
    } catch (refusal) {
      if (!(refusal instanceof Error)) throw refusal
      setError(refusal)
      setSending(false)
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event)
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      onClose()
    }
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for the whole form
    <form
      ref={form}
      className={styles.form}
      aria-label={title}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
    >
      <h3 className={styles.title}>{title}</h3>
      {children({
        fields: editing.mine,
        change: editing.change,
        fault: (path) => faults[path],
      })}
      <FormFault error={error} fields={Object.keys(faults)} />
      <div className={styles.actions}>
        <Button type="submit" look="primary" busy={isSending}>
          {isSending ? t('saving') : (sendLabel ?? t('save'))}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
