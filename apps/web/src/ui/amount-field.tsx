import { readAmount } from '@koreplan/domain'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'
import type { TextFieldProps } from './text-field.tsx'
import { TypedField } from './typed-field.tsx'

/** Whole øre; what was typed and is no amount stands as it was typed; null: empty. */
export type TypedAmount = number | string | null

interface Props extends Omit<TextFieldProps, 'value' | 'onChange'> {
  value: TypedAmount
  onChange: (amount: TypedAmount) => void
}

/** An amount as people write it: 12.500, 12.500,00, 12,5 t.kr., 0,4 mio. kr. */
export function AmountField({ fault, ...field }: Props) {
  const { t } = useTranslation('posting')
  const format = useFormat()
  const { value } = field
  return (
    <TypedField
      inputMode="text"
      {...field}
      fault={typeof value === 'string' ? t('amountUnreadable') : fault}
      read={(text) => (text.trim() === '' ? null : (readAmount(text) ?? text))}
      write={(amount) => (typeof amount === 'number' ? format.amount(amount) : (amount ?? ''))}
    />
  )
}
