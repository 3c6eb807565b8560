import { proposeAllocation, withdrawAllocation, type Resources } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useFirstField } from '../../lib/use-first-field.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { allocationsQuery } from './queries.ts'
import { readHours } from './read-hours.ts'
import styles from './resources.module.css'
import { useResourceTexts } from './use-resource-texts.ts'

interface Props {
  readonly unit: Resources['units'][number]
  readonly area: Resources['columns'][number]
  readonly year: number
  readonly onClose: () => void
}

/** Proposes hours for one cell; what waits there can be withdrawn. */
export function ProposeDialog({ unit, area, year, onClose }: Props) {
  const t = useResourceTexts()
  const format = useFormat()
  const { plan } = usePlace()
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const [error, setError] = useState<Error | null>(null)
  const waiting = useQuery(allocationsQuery(plan, year, 'waiting')).data?.items.find(
    (one) => one.unit.id === unit.id && one.area.number === area.number,
  )
  const told = (words: string) => ({
    renews: plan,
    done: () => ({ text: words }),
    refused: () => true,
  })
  const send = useWrite(proposeAllocation, told(t('propose.sent')))
  const withdraw = useWrite(withdrawAllocation, told(t('propose.withdrawn')))
  const minutes = readHours(text)

  async function act(work: () => Promise<unknown>): Promise<void> {
    setError(null)
    try {
      await work()
      onClose()
    } catch (refusal) {
      if (!(refusal instanceof Error)) throw refusal
      setError(refusal)
    }
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setTried(true)
    if (minutes === null) return
    const body = { unit: unit.id, area: area.number, year, minutes }
    void act(() => send.writeAndWait({ params: { plan }, body }))
  }
  const name = { unit: unit.name, area: `${area.number} ${area.shortTitle}`, year }
  return (
    <Dialog title={t('propose.title', name)} onClose={onClose}>
      <form ref={useFirstField()} className={styles.form} noValidate onSubmit={submit}>
        <Standing plan={plan} unit={unit} area={area} year={year} />
        {waiting && <p>{t('propose.waiting', { hours: format.hours(waiting.minutes) })}</p>}
        <TextField
          label={t('propose.hours', { year })}
          hint={t('propose.hint')}
          name="hours"
          inputMode="decimal"
          autoComplete="off"
          required
          value={text}
          fault={isTried && minutes === null ? t('propose.notHours') : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <FormFault error={error} />
        <div className={styles.actions}>
          <Button type="submit" look="primary" disabled={send.isPending}>
            {t('propose.send')}
          </Button>
          {waiting && (
            <Button
              onClick={() =>
                void act(() => withdraw.writeAndWait({ params: { plan, id: waiting.id } }))
              }
            >
              {t('propose.withdraw')}
            </Button>
          )}
          <Button look="plain" onClick={onClose}>
            {t('general:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** What is in force for the cell. */
function Standing({ plan, unit, area, year }: Omit<Props, 'onClose'> & { readonly plan: string }) {
  const t = useResourceTexts()
  const format = useFormat()
  const all = useQuery(allocationsQuery(plan, year)).data?.items
  if (!all) return null
  const inForce = all.find(
    (one) => one.isInForce && one.unit.id === unit.id && one.area.number === area.number,
  )
  const hours = inForce ? format.hours(inForce.minutes) : t('notAllocated')
  return <p className={styles.soft}>{t('propose.now', { hours })}</p>
}
