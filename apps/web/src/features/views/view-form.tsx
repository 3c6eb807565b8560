import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useMay } from '../session/use-session.ts'
import styles from './views.module.css'

interface Fields {
  readonly name: string
  readonly shared: boolean
}

interface Props {
  initial: Fields
  error: Error | null
  busy: boolean
  onSave: (fields: Fields) => void
  onCancel: () => void
}

/** A view's name, and whether all see it. */
export function ViewForm({ initial, error, busy, onSave, onCancel }: Props) {
  const { t } = useTranslation(['views', 'general'])
  const mayShare = useMay('view.share')
  const [name, setName] = useState(initial.name)
  const [shared, setShared] = useState(initial.shared)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '' && !busy) onSave({ name: name.trim(), shared })
      }}
    >
      <TextField
        label={t('name')}
        value={name}
        maxLength={80}
        required
        // The form is opened to write in it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      {mayShare && (
        <label className={styles.shared}>
          <input
            type="checkbox"
            checked={shared}
            onChange={({ target }) => setShared(target.checked)}
          />
          {t('shareWithAll')}
        </label>
      )}
      <FormFault error={error} />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {t('save')}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {t('general:cancel')}
        </Button>
      </div>
    </form>
  )
}
