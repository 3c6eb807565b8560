import { ApiError, type CallInput, type ReplyOf, type Route } from '@koreplan/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { tell } from '../../ui/toasts/toasts.ts'
import { send } from '../api.ts'
import { freshId } from '../fresh-id.ts'
import { showForeseen, takeBack, type Foreseen } from './foresee.ts'
import { canUndo, undo as undoOnce } from './undo.ts'
import { useWhy } from '../use-why.ts'

/** One intended change. Trying again sends the very same, so that nothing is written twice. */
export interface Asked<R extends Route> {
  readonly input: CallInput<R>
  /** The version of what is changed, as it was read. */
  readonly ifMatch?: number
  readonly key: string
}

/** What is told when a write is done. */
export interface Done {
  /** `4.2 er gemt.` */
  readonly text: string
  /** The call that makes it as it was. */
  readonly undo?: () => Promise<unknown>
}

export interface WriteOptions<R extends Route> {
  /** Whose replies are asked for anew afterwards: a plan's slug, or another first part of query keys. */
  readonly renews: string
  /** What the page shows at once. It is taken back when the write is refused. */
  readonly foresee?: (input: CallInput<R>) => readonly Foreseen[]
  readonly done?: (reply: ReplyOf<R>, asked: Asked<R>) => Done | null
  /** True: the caller shows the refusal itself, as a form does. Otherwise a toast does. */
  readonly refused?: (error: Error, asked: Asked<R>) => boolean
}

/** The network may come back by itself; a refusal, or a fault of the server, is for a person. */
const wasNotAnswered = (error: Error): boolean => !(error instanceof ApiError)

/**
 * Has the API change something: shows it at once where it can be foreseen, tells when it is done, with a
 * way back, and when it is refused tells why and takes it back. Afterwards everything is asked for anew.
 */
export function useWrite<R extends Route>(route: R, options: WriteOptions<R>) {
  const { t } = useTranslation(['editing', 'general'])
  const client = useQueryClient()
  const why = useWhy()
  const { renews, foresee, done, refused } = options
  const mutationKey = ['write', renews]

  const mutation = useMutation({
    mutationKey,
    networkMode: 'always',
    retry: (failures, error) => failures < 1 && wasNotAnswered(error),
    retryDelay: 500,
    mutationFn: ({ input, ifMatch, key }: Asked<R>) =>
      send(route, input, {
        ...(ifMatch !== undefined && { ifMatch }),
        ...(route.method === 'POST' && { idempotencyKey: key }),
      }),
    onMutate: ({ input }) => showForeseen(client, foresee?.(input) ?? []),
    onError: (error, asked, former) => {
      // While others are under way their change would go too: what is asked for anew shows it.
      if (former && client.isMutating({ mutationKey }) === 1) takeBack(client, former)
      if (refused?.(error, asked)) return
      tell({
        kind: 'error',
        text: foresee ? t('takenBack') : t('notSaved'),
        detail: why(error),
        ...(wasNotAnswered(error) && {
          action: { label: t('general:retry'), run: () => mutation.mutate(asked) },
        }),
      })
    },
    onSuccess: (reply, asked) => {
      const told = done?.(reply, asked)
      if (told) tellDone(told)
    },
    // Of several writes at once the last one asks: an earlier reply would show less than is foreseen.
    onSettled: async () => {
      if (client.isMutating({ mutationKey }) === 1)
        await client.invalidateQueries({ queryKey: [renews] })
    },
  })

  function tellDone({ text, undo }: Done): void {
    if (!undo) {
      tell({ kind: 'done', text })
      return
    }
    const id = freshId()
    canUndo({ id, run: () => void takeItBack(undo) })
    tell({ kind: 'done', text, action: { label: t('undo'), run: () => undoOnce(id) } })
  }

  async function takeItBack(undo: () => Promise<unknown>): Promise<void> {
    try {
      await undo()
      tell({ kind: 'done', text: t('undone') })
    } catch (error) {
      if (!(error instanceof Error)) throw error
      tell({ kind: 'error', text: t('notUndone'), detail: why(error) })
    }
    await client.invalidateQueries({ queryKey: [renews] })
  }

  const askedOf = (input: CallInput<R>, ifMatch: number | undefined): Asked<R> => ({
    input,
    key: freshId(),
    ...(ifMatch !== undefined && { ifMatch }),
  })

  return {
    /** Sends a change of what was read at version `ifMatch`, where the route asks for one. */
    write: (input: CallInput<R>, ifMatch?: number) => mutation.mutate(askedOf(input, ifMatch)),
    /** The same, for who waits for the reply. Refuses as the API does, after it has been told. */
    writeAndWait: (input: CallInput<R>, ifMatch?: number) =>
      mutation.mutateAsync(askedOf(input, ifMatch)),
    isPending: mutation.isPending,
    error: mutation.error,
    /** When the last change was sent, in milliseconds: tells one refusal from the next. */
    sentAt: mutation.submittedAt,
    /** What was asked last. */
    asked: mutation.variables,
    /** Sends the last change again. */
    retry: () => mutation.variables && mutation.mutate(mutation.variables),
    reset: mutation.reset,
  }
}
