import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useWhy } from '../../lib/use-why.ts'
import { usePlace } from '../plan/use-place.ts'
import { ChooseFiles } from './choose-files.tsx'
import styles from './files.module.css'
import type { FilePlace } from './place.ts'
import { chosen, sendAll } from './send-files.ts'

interface Props {
  readonly place: FilePlace
  readonly label: string
}

/** Puts files beside an activity or to an expense, and says there whether they were taken. */
export function AddFile({ place, label }: Props) {
  const { t } = useTranslation('files')
  const why = useWhy()
  const { plan } = usePlace()
  const client = useQueryClient()
  const { mutate, isPending, variables, data, error } = useMutation({
    networkMode: 'always',
    mutationFn: (files: readonly File[]) => sendAll(plan, place, files.map(chosen)),
    onSettled: () => client.invalidateQueries({ queryKey: [plan] }),
  })
  const named = (files: readonly File[]): string => files.map(({ name }) => name).join(', ')
  const unsent = data?.files.map(({ file }) => file) ?? []
  const taken = variables?.filter((file) => !unsent.includes(file)) ?? []
  const fault = error ?? data?.error

  return (
    <div className={`${styles.add} no-print`}>
      <ChooseFiles label={label} busy={isPending} onFiles={mutate} />
      <output className={styles.soft}>
        {isPending && t('adding', { name: named(variables) })}
        {data !== undefined && taken.length > 0 && t('added', { name: named(taken) })}
      </output>
      <div role="alert" className={styles.lacking}>
        {fault && !isPending && t('notAddedOf', { name: named(unsent), why: why(fault) })}
      </div>
    </div>
  )
}
