import { withdrawCalendarFeed, type CalendarFeed } from '@koreplan/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { feedsQuery } from './queries.ts'

interface Props {
  plan: string
  feeds: readonly CalendarFeed[]
  caption: string
  onWithdrawn: (id: number) => void
}

export function FeedTable({ plan, feeds, caption, onWithdrawn }: Props) {
  const { t } = useTranslation('calendar')
  const f = useFormat()
  const client = useQueryClient()
  const [asked, setAsked] = useState<CalendarFeed | null>(null)
  const nameOf = ({ createdAt }: CalendarFeed) => t('withdrawOf', { date: f.instant(createdAt) })
  return (
    <>
      <CardTable
        caption={caption}
        rows={feeds}
        keyOf={({ id }) => id}
        columns={[
          { title: t('shows'), cell: ({ scope }) => t(`scopes.${scope}`) },
          { title: t('createdAt'), cell: ({ createdAt }) => f.instant(createdAt) },
          {
            title: t('used'),
            cell: ({ lastUsed }) => (lastUsed ? f.instant(lastUsed) : t('never')),
          },
          {
            title: '',
            cell: (feed) => (
              <Button onClick={() => setAsked(feed)} aria-label={nameOf(feed)}>
                {t('withdraw')}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <ConfirmDialog
          title={nameOf(asked)}
          text={t('withdrawText')}
          confirm={t('withdraw')}
          onClose={() => setAsked(null)}
          onConfirm={async () => {
            await send(withdrawCalendarFeed, { params: { plan, id: asked.id } })
            onWithdrawn(asked.id)
            await client.invalidateQueries({ queryKey: feedsQuery(plan).queryKey })
          }}
        />
      )}
    </>
  )
}
