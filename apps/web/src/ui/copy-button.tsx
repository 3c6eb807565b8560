import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'

/** Puts a text on the clipboard, and says so. Where a page may not, `onRefused` says what else to do. */
export function CopyButton({ text, onRefused }: { text: string; onRefused?: () => void }) {
  const { t } = useTranslation()
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setTold(t('copy.done'))
    } catch {
      onRefused?.() // The browser does not let the page: people can.
      setTold(t('copy.refused'))
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>
        <Copy aria-hidden size={18} />
        {t('copy.label')}
      </Button>
      <output>{told}</output>
    </>
  )
}
