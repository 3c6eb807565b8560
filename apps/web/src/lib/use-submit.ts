import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsOf } from './faults.ts'

/** A form as it is being sent. */
export interface Submission {
  readonly busy: boolean
  /** What was refused or went wrong with the form as a whole. */
  readonly error: Error | null
  /** What is wrong with a field, by its name. */
  readonly faults: Readonly<Record<string, string>>
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void
}

/** What a form says by itself before it is sent. */
interface Rules {
  /** The names of the fields that have to be filled in. */
  readonly required?: readonly string[]
  /** What else is wrong, by the names of the fields. */
  readonly check?: (fields: FormData) => Readonly<Record<string, string>>
}

/** What was typed into a field. */
export function textOf(fields: FormData, name: string): string {
  const value = fields.get(name)
  return typeof value === 'string' ? value : ''
}

/**
 * Sends a form's fields, once at a time. What is wrong with a field stands by it, and the first of them gets
 * the focus; the rest is told of the form. What was typed stays.
 */
export function useSubmit(
  action: (fields: FormData, form: HTMLFormElement) => Promise<void>,
  { required = [], check }: Rules = {},
): Submission {
  const { t } = useTranslation()
  const [state, setState] = useState<Omit<Submission, 'onSubmit'>>(IDLE)

  const submit = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const empty = required.filter((name) => textOf(fields, name).trim() === '')
    const faults = {
      ...check?.(fields),
      ...Object.fromEntries(empty.map((name) => [name, t('required')])),
    }
    if (Object.keys(faults).length > 0) return show(form, { ...IDLE, faults })
    setState({ ...IDLE, busy: true })
    try {
      await action(fields, form)
      setState(IDLE)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      show(form, { ...IDLE, error, faults: faultsOf(error) })
    }
  }

  const show = (form: HTMLFormElement, next: typeof state) => {
    setState(next)
    const first = [...form.elements].find(
      (field) => field instanceof HTMLInputElement && field.name in next.faults,
    )
    if (first instanceof HTMLInputElement) first.focus()
  }

  return {
    ...state,
    onSubmit: (event) => {
      event.preventDefault()
      if (!state.busy) void submit(event.currentTarget)
    },
  }
}

const IDLE = { busy: false, error: null, faults: {} } as const
