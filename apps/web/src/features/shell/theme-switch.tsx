import { Moon, Sun, SunMoon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, rememberedTheme, THEMES, type Theme } from '../../lib/theme.ts'
import { buttonClass } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './header.module.css'

const ICONS = { system: SunMoon, light: Sun, dark: Moon } satisfies Record<Theme, unknown>

export function ThemeSwitch() {
  const { t } = useTranslation('shell')
  const [theme, setTheme] = useState(rememberedTheme)
  const Icon = ICONS[theme]
  const words = { system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }
  return (
    <Disclosure
      align="end"
      className={buttonClass('plain', styles.tool)}
      label={
        <>
          <Icon aria-hidden size={20} />
          <span className={styles.word}>{t('theme')}</span>
        </>
      }
    >
      <ChoiceGroup
        kind="radio"
        legend={t('theme')}
        options={THEMES.map((value) => ({ value, label: words[value] }))}
        chosen={[theme]}
        onToggle={(value) => {
          chooseTheme(value)
          setTheme(value)
        }}
      />
    </Disclosure>
  )
}
