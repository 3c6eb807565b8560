import { Link } from '@tanstack/react-router'
import styles from './pool.module.css'
import { poolSearch } from './use-pool-filters.ts'
import { usePoolTexts } from './use-pool-texts.ts'

interface Props {
  readonly pools: readonly { readonly slug: string; readonly name: string }[]
  readonly chosen: string
}

/** The plan's pools, when there are several. */
export function PoolChoice({ pools, chosen }: Props) {
  const t = usePoolTexts()
  if (pools.length < 2) return null
  return (
    <nav aria-label={t('choose')}>
      <ul className={styles.choice}>
        {pools.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              to="/pool"
              search={poolSearch({ pool: slug })}
              lang="da"
              aria-current={slug === chosen ? 'page' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
