import { revokeToken, type AccessToken } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useQueryClient } from '@tanstack/react-query'
import { tokensQuery } from './queries.ts'

export function TokenTable({ tokens }: { tokens: readonly AccessToken[] }) {
  const { t } = useTranslation('account')
  const f = useFormat()
  const client = useQueryClient()
  const [asked, setAsked] = useState<AccessToken | null>(null)
  return (
    <>
      <CardTable
        caption={t('tokens.title')}
        rows={tokens}
        keyOf={({ id }) => id}
        columns={[
          { title: t('tokens.name'), cell: ({ name }) => name },
          { title: t('tokens.start'), cell: ({ start }) => <code>{start}…</code> },
          { title: t('tokens.expires'), cell: ({ expiresAt }) => f.day(expiresAt) },
          {
            title: t('tokens.used'),
            cell: ({ lastUsed }) => (lastUsed ? f.day(lastUsed) : t('tokens.never')),
          },
          {
            title: '',
            cell: (token) => (
              <Button
                onClick={() => setAsked(token)}
                aria-label={t('tokens.revokeOf', { name: token.name })}
              >
                {t('tokens.revoke')}
              </Button>
            ),
          },
        ]}
      />
      {asked && (
        <ConfirmDialog
          title={t('tokens.revokeOf', { name: asked.name })}
          text={t('tokens.revokeText')}
          confirm={t('tokens.revoke')}
          onClose={() => setAsked(null)}
          onConfirm={async () => {
            await send(revokeToken, { params: { id: asked.id } })
            await client.invalidateQueries({ queryKey: tokensQuery.queryKey })
          }}
        />
      )}
    </>
  )
}
