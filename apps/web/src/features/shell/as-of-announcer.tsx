import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { usePlace } from '../plan/use-place.ts'

/** Tells who hears the page that the date has moved, once it has come to rest. */
export function AsOfAnnouncer() {
  const { t } = useTranslation('asOf')
  const format = useFormat()
  const { asOf } = usePlace()
  const [first] = useState(asOf)
  const [said, setSaid] = useState<string | null>(null)

  // A date that is dragged passes hundreds of others, which nobody wants read aloud.
  useEffect(() => {
    const timer = setTimeout(
      () => setSaid((before) => ((before ?? first) === asOf ? before : asOf)),
      600,
    )
    return () => clearTimeout(timer)
  }, [asOf, first])

  return (
    <output className="visually-hidden">
      {said && t('announced', { date: format.longDate(said) })}
    </output>
  )
}
