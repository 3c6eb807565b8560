import { useEffect, useEffectEvent, useState, type KeyboardEvent } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { ListBox } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { SEARCH_LENGTH } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { EntryGroupSection } from './entry-group.tsx'
import { inOrder } from './entry.ts'
import styles from './palette.module.css'
import { useFound } from './use-found.ts'
import { useOffers } from './use-offers.ts'
import { useOpen } from './use-open.ts'
import { useRecent } from './use-recent.ts'

interface Props {
  onDone: () => void
  onHelp: () => void
}

/** A field, and under it what fits: what was opened lately, what the plan has, pages and actions. */
export function PaletteList({ onDone, onHelp }: Props) {
  const { t } = useTranslation('palette')
  const { language } = useFormat()
  const [text, setText] = useState('')
  const open = useOpen()
  const recent = useRecent(open)
  const { lists, searching, failed } = useFound(text, open)
  const offers = useOffers(text, onHelp)
  const shown = inOrder(text.trim() === '' ? [recent] : lists, offers, text)
  const entries = shown.flatMap((list) => list.entries)
  const count = entries.length

  const run = (key: string | undefined) => {
    const entry = entries.find((one) => one.key === key)
    if (!entry) return
    onDone()
    entry.run()
  }
  // Nothing chosen: Enter takes the first, as soon as it is the first of what was written.
  const [taken, setTaken] = useState<string | null>(null)
  const onKey = (event: KeyboardEvent) => {
    const { key, currentTarget } = event
    // By itself the field would only be emptied.
    if (key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onDone()
    }
    const chosen = currentTarget.querySelector('[aria-activedescendant]')
    if (key === 'Enter' && chosen === null) setTaken(text)
  }
  const isTaken = taken === text && !searching
  const takeFirst = useEffectEvent(() => run(entries[0]?.key))
  // What was asked for may only be there a moment after it was.
  useEffect(() => {
    if (isTaken) takeFirst()
  }, [isTaken])

  const said = failed
    ? t('failed')
    : searching
      ? ''
      : count === 0
        ? t('nothingFor', { text: text.trim() })
        : t('found', { count })

  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <div onKeyDownCapture={onKey}>
        <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst>
          <SearchField aria-label={t('label')} className={styles.field ?? ''}>
            <Label className="visually-hidden">{t('label')}</Label>
            <Input
              className={styles.input ?? ''}
              placeholder={t('placeholder')}
              maxLength={SEARCH_LENGTH}
            />
          </SearchField>
          <output className={count === 0 || failed ? styles.status : 'visually-hidden'}>
            {said}
          </output>
          <ListBox
            aria-label={t('title')}
            className={styles.list ?? ''}
            selectionMode="none"
            onAction={(key) => run(String(key))}
          >
            {shown.map((list) => (
              <EntryGroupSection key={list.group} {...list} />
            ))}
          </ListBox>
        </Autocomplete>
      </div>
      <p className={styles.hint}>{t('hint')}</p>
    </I18nProvider>
  )
}
