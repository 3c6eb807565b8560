import { X } from 'lucide-react'
import { useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import field from '../../ui/field.module.css'
import styles from './partner-field.module.css'

interface Props {
  /** All that can be chosen. */
  names: readonly string[]
  chosen: readonly string[]
  fault: string | undefined
  onChange: (names: readonly string[]) => void
}

/**
 * The partners that take part, each with a way out, and a field that finds the next one. What is typed
 * in full counts as chosen when the field is left; what is no partner's name is said not to come along.
 */
export function PartnerField({ names, chosen, fault, onChange }: Props) {
  const { t } = useTranslation('editing')
  const { language } = useFormat()
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)
  const rest = names.filter((name) => !chosen.includes(name)).map((name) => ({ id: name, name }))
  return (
    <div className={field.field}>
      <span className={field.label} id="partners">
        {t('field.partners')}
      </span>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-labelledby="partners" lang="da">
          {chosen.map((name) => (
            <li key={name}>
              {name}
              <button
                type="button"
                aria-label={t('removePartner', { name })}
                onClick={() => onChange(chosen.filter((one) => one !== name))}
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
        <ComboBox
          className={styles.add ?? ''}
          defaultItems={rest}
          menuTrigger="input"
          inputValue={typed}
          onInputChange={(text) => {
            setTyped(text)
            setUnknown(null)
          }}
          onBlur={() => {
            const text = typed.trim().toLocaleLowerCase('da')
            const named = rest.find(({ name }) => name.toLocaleLowerCase('da') === text)
            if (named !== undefined) {
              onChange([...chosen, named.name])
              setTyped('')
            } else setUnknown(text === '' ? null : typed.trim())
          }}
          allowsCustomValue
          value={null}
          onChange={(name) => {
            if (typeof name === 'string') onChange([...chosen, name])
            setTyped('')
          }}
        >
          <Label className={field.hint ?? ''}>{t('addPartner')}</Label>
          <Input className={field.control ?? ''} name="partners" />
          <Popover className={styles.popover ?? ''}>
            <ListBox<{ id: string; name: string }> className={styles.list ?? ''}>
              {({ name }) => (
                <ListBoxItem className={styles.option ?? ''} id={name}>
                  {name}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </I18nProvider>
      {unknown !== null && (
        <p className={field.fault} role="alert">
          {t('unknownPartner', { name: unknown })}
        </p>
      )}
      {fault && <p className={field.fault}>{fault}</p>}
    </div>
  )
}
