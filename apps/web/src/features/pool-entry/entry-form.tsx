import { addEntry, voidEntry } from '@koreplan/contract'
import { POSTED_KINDS } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { send as sendToApi } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { AmountField } from '../../ui/amount-field.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
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

/** A new line in the pool's ledger, with the balance after it. */
export default function EntryForm({ pool, onClose }: Props) {
  const { t } = useTranslation(['posting', 'words'])
  const format = useFormat()
  const { plan, asOf } = usePlace()
  const { writeAndWait } = useWrite(addEntry, {
    renews: plan,
    refused: () => true,
    done: ({ id, kind, amountOre }) => ({
      text: t('entered', { kind: t(`words:entryKind.${kind}`), amount: format.amount(amountOre) }),
      undo: () =>
        sendToApi(voidEntry, { params: { plan, id }, body: { reason: t('undoneReason') } }),
    }),
  })
  return (
    <FactForm<EntryFields>
      title={t('newEntry')}
      thing={`pool/${pool}`}
      form="entry"
      start={startOf(asOf)}
      send={(fields) => writeAndWait({ params: { plan, pool }, body: bodyOf(fields) })}
      sendLabel={t('enter')}
      onClose={onClose}
    >
      {(given) => <Fields pool={pool} {...given} />}
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
