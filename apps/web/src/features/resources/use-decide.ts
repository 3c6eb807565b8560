import { approveAllocations, refuseAllocations } from '@koreplan/contract'
import { useWrite } from '../../lib/write/use-write.ts'
import { usePlace } from '../plan/use-place.ts'
import { useResourceTexts } from './use-resource-texts.ts'

/** The executive board's decisions, of one proposal or of several. */
export function useDecide() {
  const t = useResourceTexts()
  const { plan } = usePlace()
  const approval = useWrite(approveAllocations, {
    renews: plan,
    done: ({ items }) => ({ text: t('round.approved', { count: items.length }) }),
  })
  const refusal = useWrite(refuseAllocations, {
    renews: plan,
    done: ({ items }) => ({ text: t('round.refused', { count: items.length }) }),
    refused: () => true,
  })
  return {
    approve: (ids: number[]) => approval.write({ params: { plan }, body: { ids } }),
    refuse: (ids: number[], reason: string) =>
      refusal.writeAndWait({ params: { plan }, body: { ids, reason } }),
    isPending: approval.isPending || refusal.isPending,
  }
}
