import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../lib/format.ts'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { AttentionList } from '../overview/attention-list.tsx'
import { dashboardQuery } from '../overview/queries.ts'
import { usePlace } from '../plan/use-place.ts'
import { resourcesQuery } from '../resources/queries.ts'
import { RoundSection } from '../resources/round-section.tsx'
import styles from './board.module.css'
import { BoardFigures, type BoardData } from './board-figures.tsx'
import { isAnyUsed, outOfStep, rowsOf } from './board-rows.ts'
import { BoardTable } from './board-table.tsx'
import { useBoardTexts } from './use-board-texts.ts'

/** The executive board's start page: who got money and hours, what came of it, and what awaits a decision. */
export function BoardPage() {
  const t = useBoardTexts()
  const place = usePlace()
  const dashboard = useQuery(dashboardQuery(place.plan, place.asOf))
  const resources = useQuery(resourcesQuery({ ...place, year: null }, 'area'))
  const data =
    dashboard.data && resources.data
      ? { dashboard: dashboard.data, resources: resources.data }
      : undefined
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')}>
        {data && <Finding {...data} />}
      </PageHeading>
      <LoadFrame query={dashboard}>
        {() => (
          <LoadFrame query={resources}>{() => (data ? <Content {...data} /> : null)}</LoadFrame>
        )}
      </LoadFrame>
    </>
  )
}

function Finding({ dashboard, resources }: BoardData) {
  const t = useBoardTexts()
  const format = useFormat()
  const rows = rowsOf(dashboard, resources)
  const slow = rows.filter(({ isOutOfStep }) => isOutOfStep)
  const [first] = slow
  if (first === undefined) return t(isAnyUsed(rows) ? 'even' : 'unused')
  return t('outOfStep', {
    count: slow.length,
    n: format.number(slow.length),
    area: first.shortTitle,
  })
}

function Content({ dashboard, resources }: BoardData) {
  const t = useBoardTexts()
  const format = useFormat()
  const { attention, asOf } = dashboard
  const date = format.date(asOf)
  return (
    <div className={styles.page}>
      <BoardFigures dashboard={dashboard} resources={resources} />
      <BoardTable dashboard={dashboard} resources={resources} />
      <AttentionList
        attention={outOfStep(attention)}
        asOf={asOf}
        words={{
          title: t('step.title'),
          some: t('step.some', { date }),
          none: t('step.none', { date }),
        }}
      />
      <RoundSection />
    </div>
  )
}
