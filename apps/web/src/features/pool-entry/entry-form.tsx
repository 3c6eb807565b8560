import { addEntry, voidEntry } from '@koreplan/contract'
import { POSTED_KINDS } from '@koreplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send as sendToApi } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { AmountField } from '../../ui/amount-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ChosenVouchers } from '../files/chosen-vouchers.tsx'
import { sendAll, type Chosen, type Unsent } from '../files/send-files.ts'
import { UnsentVouchers } from '../files/unsent-vouchers.tsx'
import { usePlace } from '../plan/use-place.ts'
import { ChoiceField } from '../reports/choice-field.tsx'
import { FactForm, type FactFields } from '../reports/fact-form.tsx'
import styles from '../reports/fact-form.module.css'
import { EntryPreview } from './entry-preview.tsx'
import { bodyOf, has, startOf, type EntryFields } from './fields.ts'
import { PurposeField } from './purpose-field.tsx'

interface Props {
  readonly pool: string
  readonly onClose: () => void
}

interface Left {
  readonly entry: number
  readonly unsent: Unsent
}

/** A new line in the pool's ledger, with the balance after it. An expense's vouchers are sent once it is entered. */
export default function EntryForm({ pool, onClose }: Props) {
  const { t } = useTranslation(['posting', 'words'])
  const format = useFormat()
  const { plan, asOf } = usePlace()
  const client = useQueryClient()
  const [vouchers, setVouchers] = useState<readonly Chosen[]>([])
  // What is entered stays so when a voucher is refused: the form is done, and says what is left.
  const refused = useRef<Left | null>(null)
  const [left, setLeft] = useState<Left | null>(null)
  const { writeAndWait } = useWrite(addEntry, {
    renews: plan,
    refused: () => true,
    done: ({ id, kind, amountOre }) => ({
      text: t('entered', { kind: t(`words:entryKind.${kind}`), amount: format.amount(amountOre) }),
      undo: () =>
        sendToApi(voidEntry, { params: { plan, id }, body: { reason: t('undoneReason') } }),
    }),
  })
  const send = async (fields: EntryFields): Promise<void> => {
    const { id, kind } = await writeAndWait({ params: { plan, pool }, body: bodyOf(fields) })
    if (kind !== 'expense' || vouchers.length === 0) return
    const unsent = await sendAll(plan, { entry: id }, vouchers)
    refused.current = unsent && { entry: id, unsent }
    await client.invalidateQueries({ queryKey: [plan] })
  }
  if (left) return <UnsentVouchers {...left} onClose={onClose} />
  return (
    <FactForm<EntryFields>
      title={t('newEntry')}
      thing={`pool/${pool}`}
      form="entry"
      start={startOf(asOf)}
      send={send}
      sendLabel={t('enter')}
      onClose={() => (refused.current ? setLeft(refused.current) : onClose())}
    >
      {(given) => (
        <>
          <Fields pool={pool} {...given} />
          {given.fields.kind === 'expense' && (
            <ChosenVouchers files={vouchers} onChange={setVouchers} />
          )}
        </>
      )}
    </FactForm>
  )
}

function Fields({ pool, fields, change, fault }: FactFields<EntryFields> & { pool: string }) {
  const { t } = useTranslation(['posting', 'words'])
  const { kind, date, amount, text, voucher, payee } = fields
  return (
    <>
      <div className={styles.row}>
        <ChoiceField
          label={t('kind')}
          name="kind"
          value={kind}
          options={POSTED_KINDS.map((value) => ({ value, label: t(`words:entryKind.${value}`) }))}
          onChange={(next) => change({ kind: next })}
        />
        <DateField
          label={t('date')}
          name="date"
          hint={null}
          value={date}
          fault={fault('date')}
          onChange={(next) => change({ date: next })}
        />
        <AmountField
          label={t('amount')}
          name="amountOre"
          value={amount}
          fault={fault('amountOre')}
          onChange={(next) => change({ amount: next })}
        />
      </div>
      <p className={styles.note}>
        {t(`kindHint.${kind}`)} {t('amountHint')}
      </p>
      {kind !== 'appropriation' && (
        <PurposeField
          pool={pool}
          fields={fields}
          fault={fault('area') ?? fault('activity') ?? fault('commitmentId')}
          onChange={(purpose) => change({ purpose })}
        />
      )}
      <TextField
        label={t('text')}
        name="text"
        lang="da"
        value={text}
        fault={fault('text')}
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className={styles.row}>
        {has(kind, 'payee') && (
          <TextField
            label={t('payee')}
            name="payee"
            lang="da"
            value={payee}
            fault={fault('payee')}
            onChange={(event) => change({ payee: event.target.value })}
          />
        )}
        {has(kind, 'voucher') && (
          <TextField
            label={t('voucher')}
            name="voucher"
            value={voucher}
            fault={fault('voucher')}
            onChange={(event) => change({ voucher: event.target.value })}
          />
        )}
      </div>
      <EntryPreview pool={pool} fields={fields} />
    </>
  )
}
