import { useFormat } from '../lib/format.ts'
import { readNumber } from '../lib/parse-number.ts'
import type { TextFieldProps } from './text-field.tsx'
import { TypedField } from './typed-field.tsx'

/** A number; what was typed and is none stands as it was typed; null: empty. */
export type TypedNumber = number | string | null

interface Props extends Omit<TextFieldProps, 'value' | 'onChange'> {
  value: TypedNumber
  onChange: (number: TypedNumber) => void
}

/** A number with its decimal comma; a percent sign may stand after it. */
export function NumberField(props: Props) {
  const format = useFormat()
  return (
    <TypedField
      inputMode="decimal"
      {...props}
      read={(text) => (text.trim() === '' ? null : (readNumber(text) ?? text))}
      write={(value) => (typeof value === 'number' ? format.number(value) : (value ?? ''))}
    />
  )
}
