import { useFormat } from '../../lib/format.ts'
import { usePoolTexts } from './use-pool-texts.ts'

interface Props {
  readonly shown: number
  readonly total: number
}

/** Says so where not all lines are shown. */
export function PartNote({ shown, total }: Props) {
  const t = usePoolTexts()
  const format = useFormat()
  if (total <= shown) return null
  return <p>{t('ledgerPart', { shown: format.number(shown), total: format.number(total) })}</p>
}
