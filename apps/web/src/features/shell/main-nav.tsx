import { Link, useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/disclosure.tsx'
import { InboxLink } from '../inbox/inbox-link.tsx'
import { usePlan } from '../plan/use-place.ts'
import { useMay } from '../session/use-session.ts'
import styles from './main-nav.module.css'

/** Only pages that exist. */
export function MainNav() {
  const { t } = useTranslation('shell')
  const isBoard = useMay('allocation.decide')
  return (
    <nav className={styles.nav} aria-label={t('mainNav')}>
      <ul className={styles.list}>
        <li>
          <Link
            to="/"
            className={styles.link}
            activeOptions={{ exact: true, includeSearch: false }}
          >
            {t('overview')}
          </Link>
        </li>
        {isBoard && (
          <li>
            <Link to="/board" className={styles.link} activeOptions={{ includeSearch: false }}>
              {t('board')}
            </Link>
          </li>
        )}
        <li>
          <AreasMenu />
        </li>
        <li>
          <Link to="/activities" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t('activities')}
          </Link>
        </li>
        <li>
          <Link to="/timeline" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t('timeline')}
          </Link>
        </li>
        <li>
          <Link to="/pool" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t('pool')}
          </Link>
        </li>
        <li>
          <Link to="/resources" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t('resources')}
          </Link>
        </li>
        <li>
          <Link to="/meetings" className={styles.link} activeOptions={{ includeSearch: false }}>
            {t('meetings')}
          </Link>
        </li>
        <InboxLink className={styles.link} />
      </ul>
    </nav>
  )
}

function AreasMenu() {
  const { t } = useTranslation('shell')
  const areas = usePlan()?.areas ?? []
  const within = useLocation({ select: ({ pathname }) => pathname.startsWith('/areas/') })
  return (
    <Disclosure
      label={t('areas')}
      className={[styles.link, within && styles.within].filter(Boolean).join(' ')}
    >
      <ul className={styles.areas} lang="da">
        {areas.map((area) => (
          <li key={area.number}>
            <AreaLink {...area} />
            {area.subAreas.length > 0 && (
              <ul>
                {area.subAreas.map((sub) => (
                  <li key={sub.number}>
                    <AreaLink {...sub} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function AreaLink({ number, title }: { number: string; title: string }) {
  return (
    <Link
      to="/areas/$number"
      params={{ number }}
      className={styles.area}
      activeOptions={{ includeSearch: false }}
    >
      <span className={styles.number}>{number}</span>
      {title}
    </Link>
  )
}
