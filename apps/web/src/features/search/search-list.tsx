import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox } from 'react-aria-components/ListBox'
import { SearchField } from 'react-aria-components/SearchField'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import styles from './search-dialog.module.css'
import { FoundGroup } from './found-group.tsx'
import { SearchStatus } from './search-status.tsx'
import { useFound } from './use-found.ts'

/** A field and what is found under it: areas first, then activities. */
export function SearchList({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('search')
  const { language } = useFormat()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const found = useFound(text)

  const open = (key: string) => {
    onDone()
    const [kind, number = ''] = key.split(':')
    const to = kind === 'area' ? '/areas/$number' : '/activities/$number'
    void navigate({ to, params: { number } })
  }

  return (
    <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={t('label')} className={styles.field ?? ''}>
          <Label className="visually-hidden">{t('label')}</Label>
          <Input className={styles.input ?? ''} placeholder={t('placeholder')} />
        </SearchField>
        <SearchStatus text={text} found={found} />
        <ListBox
          aria-label={t('title')}
          className={styles.list ?? ''}
          selectionMode="none"
          onAction={(key) => open(String(key))}
        >
          <FoundGroup kind="area" title={t('areas')} found={found.areas} />
          <FoundGroup kind="activity" title={t('activities')} found={found.activities} />
        </ListBox>
      </Autocomplete>
      <p className={styles.hint}>{t('hint')}</p>
    </I18nProvider>
  )
}
