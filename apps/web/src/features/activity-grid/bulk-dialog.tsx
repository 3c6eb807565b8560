import type { ActivityRow } from '@koreplan/contract'
import { RECORDED_STATES } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { bulkEdit, bulkJobs, EMPTY_BULK, type BulkForm } from './bulk-edit.ts'
import styles from './grid.module.css'
import { unitsQuery } from './queries.ts'
import type { Job } from './write-job.ts'

interface Props {
  rows: readonly ActivityRow[]
  onSend: (jobs: readonly Job[]) => Promise<Error | null>
  onClose: () => void
}

const NOBODY = '-'

/** One change of many rows. What is left empty stays as it is in each; all are changed, or none. */
export function BulkDialog({ rows, onSend, onClose }: Props) {
  const { t } = useTranslation(['grid', 'activities', 'general', 'words'])
  const format = useFormat()
  const { asOf } = usePlace()
  const units = useQuery(unitsQuery).data ?? []
  const [form, setForm] = useState(EMPTY_BULK)
  const [error, setError] = useState<Error | null>(null)
  const [isSending, setSending] = useState(false)
  const [isTried, setTried] = useState(false)
  const put = (changes: Partial<BulkForm>) => setForm({ ...form, ...changes })

  const edit = bulkEdit(form)
  const { jobs, faults } = 'fault' in edit ? { jobs: [], faults: [] } : bulkJobs(rows, edit)
  const isReady = !('fault' in edit) && faults.length === 0 && jobs.length > 0
  const faultOf = (field: keyof BulkForm) =>
    isTried && 'fault' in edit && edit.field === field ? t(`fault.${edit.fault}`) : undefined

  async function send(): Promise<void> {
    setTried(true)
    if (!isReady || isSending) return
    setSending(true)
    setError(await onSend(jobs))
    setSending(false)
  }

  return (
    <Dialog title={t('bulkTitle', { count: rows.length })} onClose={onClose}>
      <form
        className={styles.bulkForm}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className={styles.faint}>{t('bulkWhy', { date: format.longDate(asOf) })}</p>
        <SelectField
          label={t('activities:column.state')}
          all={t('unchanged')}
          value={form.state || undefined}
          options={RECORDED_STATES.map((value) => ({ value, label: t(`words:state.${value}`) }))}
          onChange={(state) => put({ state: RECORDED_STATES.find((one) => one === state) ?? '' })}
        />
        <TextField
          label={t('progressPercent')}
          placeholder={t('unchanged')}
          inputMode="decimal"
          autoComplete="off"
          value={form.progress}
          fault={faultOf('progress')}
          onChange={(event) => put({ progress: event.target.value })}
        />
        <SelectField
          label={t('activities:column.lead')}
          all={t('unchanged')}
          value={form.lead === null ? undefined : (form.lead.name ?? NOBODY)}
          options={[
            { value: NOBODY, label: t('noLead') },
            ...units.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChange={(name) =>
            put({ lead: name === undefined ? null : { name: name === NOBODY ? null : name } })
          }
        />
        <div className={styles.pair}>
          {(['start', 'end'] as const).map((key) => (
            <TextField
              key={key}
              label={t(key)}
              placeholder={t('unchanged')}
              autoComplete="off"
              value={form[key]}
              disabled={form.followsPlan}
              fault={faultOf(key)}
              onChange={(event) => put({ [key]: event.target.value })}
            />
          ))}
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            className={styles.box}
            checked={form.followsPlan}
            onChange={(event) => put({ followsPlan: event.target.checked })}
          />
          {t('followsPlan')}
        </label>
        <div role="alert">
          {faults.length > 0 && (
            <div className={styles.refused}>
              <p>{t('bulkFaults', { count: faults.length })}</p>
              <ul>
                {faults.map(({ number, fault }) => (
                  <li key={number}>
                    {number}: {t(`fault.${fault}`)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {isTried && !('fault' in edit) && faults.length === 0 && jobs.length === 0 && (
            <p>{t('nothingChanges')}</p>
          )}
        </div>
        <FormFault error={error} />
        <div className={styles.buttons}>
          <Button type="submit" look="primary" aria-disabled={isSending || faults.length > 0}>
            {isSending ? t('sending') : t('carryOut', { count: jobs.length })}
          </Button>
          <Button onClick={onClose}>{t('general:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
