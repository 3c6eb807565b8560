import { isIsoDate } from '@koreplan/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../lib/format.ts'
import { readDate } from '../lib/parse-date.ts'
import { useDateFault } from '../lib/use-date-fault.ts'
import type { TextFieldProps } from './text-field.tsx'
import { TypedField } from './typed-field.tsx'

/** An ISO date; what was typed and is none stands as it was typed; null: empty. */
export type TypedDate = string | null

interface Props extends Omit<TextFieldProps, 'value' | 'onChange'> {
  /** Null: none, where there is no room for one. */
  hint?: ReactNode
  value: TypedDate
  onChange: (date: TypedDate) => void
}

/** A date as people write it: 1.7.2008, 1/7-2008, 1. juli 2008. */
export function DateField({ fault, hint, ...field }: Props) {
  const { t } = useTranslation('asOf')
  const format = useFormat()
  const { value } = field
  const unreadable = useDateFault(value === null || isIsoDate(value) ? null : value)
  return (
    <TypedField
      inputMode="text"
      {...field}
      hint={hint === undefined ? t('hint') : hint}
      fault={unreadable ?? fault}
      read={dateIn}
      write={(date) => (date !== null && isIsoDate(date) ? format.numericDate(date) : (date ?? ''))}
    />
  )
}

function dateIn(text: string): TypedDate {
  if (text.trim() === '') return null
  const read = readDate(text)
  return 'date' in read ? read.date : text
}
