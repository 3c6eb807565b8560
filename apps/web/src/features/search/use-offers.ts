import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { chooseLanguage } from '../../i18n/i18n.ts'
import { useFormat } from '../../lib/format.ts'
import { readDate } from '../../lib/parse-date.ts'
import { useMoveAsOf } from '../plan/use-place.ts'
import { signOutHere } from '../session/sign-out.ts'
import { useMay, useMayAdminister } from '../session/use-session.ts'
import { pressWhenThere } from '../shortcuts/list-walk.ts'
import { named, type Entry, type EntryList } from './entry.ts'

/** The pages and actions whose names a text fits; those that may not be done are left out. */
export function useOffers(text: string, onHelp: () => void): EntryList[] {
  const { t } = useTranslation(['palette', 'shell', 'shortcuts', 'imports'])
  const navigate = useNavigate()
  const { language } = useFormat()
  const mayEdit = useMay('activity.edit')
  const mayEnter = useMay('money.edit')
  const mayAdminister = useMayAdminister()
  const toDate = useDateOffer(text)

  const pages = [
    { key: 'page:overview', label: t('shell:overview'), to: '/' },
    { key: 'page:activities', label: t('shell:activities'), to: '/activities' },
    { key: 'page:timeline', label: t('shell:timeline'), to: '/timeline' },
    { key: 'page:pool', label: t('shell:pool'), to: '/pool' },
    { key: 'page:resources', label: t('shell:resources'), to: '/resources' },
    { key: 'page:evaluation', label: t('shell:evaluation'), to: '/evaluation' },
    { key: 'page:meetings', label: t('shell:meetings'), to: '/meetings' },
    { key: 'page:before-meeting', label: t('shell:beforeMeeting'), to: '/before-meeting' },
    { key: 'page:reports', label: t('shell:reports'), to: '/reports' },
    { key: 'page:board', label: t('shell:board'), to: '/board' },
    { key: 'page:account', label: t('shell:account'), to: '/account' },
    ...(mayEnter
      ? [{ key: 'page:import', label: t('imports:title'), to: '/import' } as const]
      : []),
    ...(mayAdminister
      ? [{ key: 'page:admin', label: t('shell:admin'), to: '/admin' } as const]
      : []),
  ] as const
  const makeActivity = async (): Promise<void> => {
    await navigate({ to: '/activities' })
    pressWhenThere('new')
  }
  const other = language === 'da' ? 'en' : 'da'
  const actions = [
    ...(mayEdit
      ? [{ key: 'do:new', label: t('newActivity'), run: () => void makeActivity() }]
      : []),
    { key: 'do:date', label: t('goToDate'), run: focusDate },
    {
      key: 'do:language',
      label: t(other === 'en' ? 'inEnglish' : 'inDanish'),
      run: () => void chooseLanguage(other),
    },
    { key: 'do:print', label: t('shell:print'), run: () => setTimeout(() => window.print()) },
    { key: 'do:help', label: t('shortcuts:open'), run: onHelp },
    { key: 'do:out', label: t('shell:signOut'), run: () => void signOutHere() },
  ]
  const links = pages.map(({ key, label, to }) => ({
    key,
    label,
    run: () => void navigate({ to }),
  }))
  return [
    { group: 'pages', entries: named(links, text) },
    { group: 'actions', entries: [...toDate, ...named(actions, text)] },
  ]
}

/** A text that is a date offers to go there. */
function useDateOffer(text: string): Entry[] {
  const { t } = useTranslation('palette')
  const format = useFormat()
  const move = useMoveAsOf()
  const read = readDate(text)
  if (!('date' in read)) return []
  const { date } = read
  const label = t('asOf', { date: format.longDate(date) })
  return [{ key: 'do:as-of', title: [{ text: label, hit: false }], run: () => move(date) }]
}

/** The dialog gives the focus back when it closes: after that it goes to the date. */
const focusDate = (): void =>
  void setTimeout(() => document.querySelector<HTMLElement>('#as-of-date')?.focus())
