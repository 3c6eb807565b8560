import { useTranslation } from 'react-i18next'
import { columnsOf, type Job } from './write-job.ts'

/** `4.2: Status og fremdrift er gemt.`, `12 aktiviteter er ændret.` */
export function useSavedText(): (jobs: readonly Job[]) => string {
  const { t } = useTranslation(['grid', 'activities'])
  return (jobs) => {
    const [only, ...more] = jobs
    if (!only || more.length > 0) return t('changedMany', { count: jobs.length })
    const columns = columnsOf(only.change).filter((column) => isSaid(only, column))
    const [first = '', ...rest] = columns.map((column) => t(`activities:column.${column}`))
    const names = [first, ...rest.map((name) => name.toLowerCase())]
    return t('saved', { number: only.before.number, what: names.join(t('and')) })
  }
}

/** Of state and percent only what changed is named. */
function isSaid({ before, change: { report } }: Job, column: string): boolean {
  if (column === 'state') return report?.state !== before.state
  if (column === 'progress') return report?.state === before.state || report?.percent !== null
  return true
}
