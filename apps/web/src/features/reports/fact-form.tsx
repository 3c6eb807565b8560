import {
  useLayoutEffect,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft, DraftPlace } from '../../lib/drafts/drafts.ts'
import { useDraftOffer } from '../../lib/drafts/use-draft-offer.ts'
import { faultAt } from '../../lib/faults.ts'
import { useFirstField } from '../../lib/use-first-field.ts'
import { Button } from '../../ui/button.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import { FactConflict, type Edits } from './fact-conflict.tsx'
import styles from './fact-form.module.css'
import { useFactForm, type Sent } from './use-fact-form.ts'

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
  /** Where it is no new one: what others may change meanwhile. */
  edits?: Edits<F> | undefined
  /** Sends it. Refuses as the API does; then everything typed stays. */
  send: (fields: F, sent: Sent<F>) => Promise<unknown>
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

function OpenForm<F extends object>(props: OpenProps<F>) {
  const { title, edits, sendLabel, onClose, children } = props
  const { t } = useTranslation('reports')
  const fact = useFactForm(props)
  const { error, faults, isSending, conflicts } = fact
  const form = useFirstField()
  const [marked, setMarked] = useState<readonly string[]>([])

  // What is wrong is on the page only now. What no field shows is told in words.
  useLayoutEffect(() => {
    const invalid = form.current?.querySelectorAll<HTMLElement>('[aria-invalid=true]') ?? []
    if (!error) return
    invalid[0]?.focus()
    setMarked([...invalid].flatMap(fieldsShownBy))
  }, [error, form])

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    void fact.save()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault()
      onClose()
    }
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for the whole form */}
      <form
        ref={form}
        className={styles.form}
        aria-label={title}
        noValidate
        onSubmit={submit}
        onKeyDown={onKeyDown}
      >
        <h3 className={styles.title}>{title}</h3>
        {children({
          fields: fact.mine,
          change: fact.change,
          fault: (path) => faultAt(faults, path),
        })}
        <FormFault error={error} fields={marked} />
        <div className={styles.actions}>
          <Button type="submit" look="primary" busy={isSending}>
            {isSending ? t('saving') : (sendLabel ?? t('save'))}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
      {edits && conflicts.length > 0 && (
        <FactConflict
          edits={edits}
          conflicts={conflicts}
          onChoose={(chosen) => void fact.choose(chosen)}
          onClose={fact.stopChoosing}
        />
      )}
    </>
  )
}

/** The fields whose faults an element shows: by its name, where it does not say otherwise. */
const fieldsShownBy = (element: HTMLElement): string[] =>
  (element.dataset['faults'] ?? element.getAttribute('name') ?? '').split(' ')
