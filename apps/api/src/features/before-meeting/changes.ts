import type { Changes } from '@koreplan/contract'
import type { Words } from './words.ts'

/** What has changed, in as few lines as there is something to say: what became worse before what went well. */
export function changeLines(changes: Changes, { changes: words, noChanges }: Words): string[] {
  const { progress, expected, activities, milestones, measurements, pool, overspent } = changes
  const worse = activities.filter(({ isWorse }) => isWorse)
  const completed = activities.filter(
    ({ was, is }) => is?.state === 'completed' && was.state !== 'completed',
  )
  const { reports } = changes
  const spent = pool.spentOre.is - pool.spentOre.was
  const [first] = overspent
  const lines = [
    worse.length > 0 ? words.worse(worse) : null,
    completed.length > 0 ? words.completed(completed) : null,
    milestones.length > 0 ? words.milestones(milestones.map(({ title }) => title)) : null,
    spent !== 0 ? words.spent(spent, pool.availableOre.is) : null,
    first ? words.overspent(first.text, first.byOre) : null,
    reports > 0 ? words.reports(reports) : null,
    measurements.length > 0 ? words.measured(measurements) : null,
  ].filter((line) => line !== null)
  if (progress.was === null || progress.is === null) return lines.length > 0 ? lines : [noChanges]
  // As it is written: what is less than half a percent is no change on the page.
  if (Math.round(progress.was) !== Math.round(progress.is))
    return [words.progress(progress.was, progress.is, expected.is), ...lines]
  return lines.length > 0 ? [words.unchanged(progress.is, expected.is), ...lines] : [noChanges]
}
