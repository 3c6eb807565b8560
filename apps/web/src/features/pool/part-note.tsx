import { useFormat } from '../../lib/format.ts'
import { usePoolTexts } from './use-pool-texts.ts'

interface Props {
  readonly of: 'ledgerPart' | 'commitmentPart'
  readonly shown: number
  readonly total: number
}

/** Says so where not all lines are shown. */
export function PartNote({ of, shown, total }: Props) {
  const t = usePoolTexts()
  const format = useFormat()
  if (total <= shown) return null
  return <p>{t(of, { shown: format.number(shown), total: format.number(total) })}</p>
}
