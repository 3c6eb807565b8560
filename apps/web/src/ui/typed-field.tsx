import { useState } from 'react'
import { TextField, type TextFieldProps } from './text-field.tsx'

interface Props<V> extends Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur'> {
  value: V
  /** What was typed, as what it means. What means nothing is given back as it was typed, to be kept and refused. */
  read: (text: string) => V
  /** And back, as it stands in the field while nobody types. */
  write: (value: V) => string
  onChange: (value: V) => void
}

/** A field for what is no text: it may be typed as one is used to, and is tidied when the field is left. */
export function TypedField<V>({ value, read, write, onChange, ...field }: Props<V>) {
  const [text, setText] = useState<string | null>(null)
  return (
    <TextField
      autoComplete="off"
      spellCheck={false}
      {...field}
      value={text ?? write(value)}
      onChange={(event) => {
        setText(event.target.value)
        onChange(read(event.target.value))
      }}
      onBlur={() => setText(null)}
    />
  )
}
