import { Link, useLocation, type LinkProps } from '@tanstack/react-router'
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
        {isBoard && <Item to="/board" text={t('board')} />}
        <li>
          <AreasMenu />
        </li>
        <Item to="/activities" text={t('activities')} />
        <Item to="/timeline" text={t('timeline')} />
        <Item to="/pool" text={t('pool')} />
        <Item to="/resources" text={t('resources')} />
        <Item to="/evaluation" text={t('evaluation')} />
        <Item to="/meetings" text={t('meetings')} />
        <Item to="/reports" text={t('reports')} />
        <InboxLink className={styles.link} />
      </ul>
    </nav>
  )
}

function Item({ to, text }: { to: NonNullable<LinkProps['to']>; text: string }) {
  return (
    <li>
      <Link to={to} className={styles.link} activeOptions={{ includeSearch: false }}>
        {text}
      </Link>
    </li>
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
