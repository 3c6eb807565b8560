import { addView, editView, removeView } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { chooseView } from './chosen-view.ts'
import type { Views } from './use-views.ts'

/** Keeping, changing and forgetting views. A form shows the refusal of what it asked for itself. */
export function useViewWrites({ plan, page, views }: Pick<Views, 'plan' | 'page' | 'views'>) {
  const { t } = useTranslation('views')
  const add = useWrite(addView, {
    renews: plan,
    refused: () => true,
    done: ({ id, name }) => {
      chooseView(plan, page, id)
      return { text: t('kept', { name }) }
    },
  })
  const edit = useWrite(editView, {
    renews: plan,
    refused: () => true,
    done: ({ name }) => ({ text: t('changed', { name }) }),
  })
  const remove = useWrite(removeView, {
    renews: plan,
    done: (_reply, { input }) => {
      const view = views.find(({ id }) => id === input.params.view)
      if (!view) return null
      const { name, query, shared, own } = view
      const body = { page, name, query, shared }
      return {
        text: t('forgotten', { name }),
        // Another's view would come back as one's own.
        ...(own && { undo: () => send(addView, { params: { plan }, body }) }),
      }
    },
  })
  return { add, edit, remove }
}
