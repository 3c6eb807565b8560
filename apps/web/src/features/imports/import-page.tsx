import type { Import } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { usePlace } from '../plan/use-place.ts'
import { poolsQuery } from '../pool/queries.ts'
import { poolSearch } from '../pool/use-pool-filters.ts'
import { useMay } from '../session/use-session.ts'
import { ChooseFile } from './choose-file.tsx'
import { DoneNotice } from './done-notice.tsx'
import styles from './imports.module.css'
import { MatchSection } from './match-section.tsx'
import { PreviewSection } from './preview-section.tsx'
import { importQuery } from './queries.ts'

/** Brings in expenses from a document: choose it, match its columns, look its rows through, enter them. */
export function ImportPage() {
  const { t } = useTranslation('imports')
  const mayEnter = useMay('money.edit')
  if (mayEnter) return <Steps />
  return (
    <>
      <PageHeading title={t('title')} />
      <EmptyNotice title={t('notAllowedTitle')}>
        <p>{t('notAllowed')}</p>
        <Link to="/pool">{t('toPool')}</Link>
      </EmptyNotice>
    </>
  )
}

/** Which pool, and which document once it is read, stand in the address: a page that is loaded again loses neither. */
interface Asked {
  readonly pool?: unknown
  readonly import?: unknown
}

function Steps() {
  const { t } = useTranslation('imports')
  const { plan, asOf } = usePlace()
  const asked: Asked = useSearch({ strict: false })
  const pools = useQuery(poolsQuery(plan, asOf))
  const id = Number(asked.import)
  const items = pools.data?.items ?? []
  const pool = items.find(({ slug }) => slug === asked.pool) ?? items[0]
  return (
    <>
      <PageHeading
        title={t('title')}
        lead={
          <>
            {pool && (
              <Link to="/pool" className={styles.pool} search={poolSearch({ pool: pool.slug })}>
                {pool.name}
              </Link>
            )}
            {t('lead')}
          </>
        }
      />
      <LoadFrame query={pools}>
        {() =>
          pool === undefined ? (
            <EmptyNotice title={t('noPool')} />
          ) : (
            <Pool pool={pool.slug} id={Number.isInteger(id) ? id : null} />
          )
        }
      </LoadFrame>
    </>
  )
}

const useShow = () => {
  const navigate = useNavigate()
  return ({ id, pool }: Pick<Import, 'id' | 'pool'>): void =>
    void navigate({
      to: '/import',
      search: poolSearch({ pool: pool.slug, import: String(id) }),
    })
}

/** The choice of a document stays in its place, and keeps the focus, while what was read of it changes below. */
function Pool({ pool, id }: { readonly pool: string; readonly id: number | null }) {
  const { plan } = usePlace()
  const show = useShow()
  const query = useQuery({ ...importQuery(plan, id ?? 0), enabled: id !== null })
  const made = query.data
  if (made && made.appliedAt !== null) return <DoneNotice made={made} appliedAt={made.appliedAt} />
  return (
    <>
      <ChooseFile pool={pool} read={made} onRead={show} />
      {id !== null && (
        <LoadFrame key={id} query={query}>
          {(read) => (
            <>
              <MatchSection made={read} />
              {read.gaps.length === 0 && <PreviewSection made={read} />}
            </>
          )}
        </LoadFrame>
      )}
    </>
  )
}
