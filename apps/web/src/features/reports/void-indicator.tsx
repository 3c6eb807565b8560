import { voidIndicator, type Indicator } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useWrite } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'
import { ReasonDialog } from './reason-dialog.tsx'

interface Props {
  number: string
  indicator: Indicator
  onClose: () => void
}

/** Asks why an indicator is voided, and voids it. */
export function VoidIndicator({ number, indicator: { id }, onClose }: Props) {
  const { t } = useTranslation('reports')
  const { plan } = usePlace()
  const { writeAndWait } = useWrite(voidIndicator, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('indicatorVoided') }),
  })
  return (
    <ReasonDialog
      title={t('voidIndicator')}
      hint={t('voidIndicatorHint')}
      action={t('void')}
      send={(reason) => writeAndWait({ params: { plan, number, id }, body: { reason } })}
      onClose={onClose}
    />
  )
}
