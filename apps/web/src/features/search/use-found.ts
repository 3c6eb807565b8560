import type { Found } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { usePlace } from '../plan/use-place.ts'
import { useSession } from '../session/use-session.ts'
import type { EntryList } from './entry.ts'
import { searchQuery } from './queries.ts'
import { rememberOpened } from './recent.ts'
import type { Open } from './use-open.ts'
import { useSettled } from './use-settled.ts'

/** What the plan has for a text, when the API has answered. */
export function useFound(text: string, open: Open) {
  const { t } = useTranslation('palette')
  const format = useFormat()
  const place = usePlace()
  const person = useSession().person?.id ?? ''
  const written = text.trim()
  const asked = useSettled(written, 120)
  const { data, isFetching, isError, isPlaceholderData } = useQuery(searchQuery(place, asked))

  const noteOf = ({ date, author, archived }: Found): string =>
    [archived && t('archived'), date && format.numericDate(date), author]
      .filter(Boolean)
      .join(' · ')

  const lists = (asked === '' ? [] : (data?.groups ?? [])).map(({ kind, items }): EntryList => ({
    group: kind,
    entries: items.map((found) => {
      const { id, number, of, title, excerpt } = found
      return {
        key: `${kind}:${id}`,
        number,
        title,
        excerpt,
        note: noteOf(found),
        run: () => {
          if (of === 'meeting') open(of, String(id))
          if (number === null) return
          const words = title.map(({ text: piece }) => piece).join('')
          // A partner is opened at its activity, which bears another title.
          if (kind !== 'partner' && (of === 'area' || of === 'activity'))
            rememberOpened(person, place.plan, { of, number, title: words })
          open(of, number)
        },
      }
    }),
  }))
  const searching = isFetching || isPlaceholderData || asked !== written
  return { lists, searching: written !== '' && searching, failed: isError }
}
