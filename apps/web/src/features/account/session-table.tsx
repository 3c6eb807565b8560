import { endSession, type OwnSession } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { CardTable } from '../../ui/card-table.tsx'
import { ACCOUNT } from './queries.ts'

export function SessionTable({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t } = useTranslation('account')
  const f = useFormat()
  const { write } = useWrite(endSession, {
    renews: ACCOUNT,
    done: () => ({ text: t('sessions.ended') }),
  })
  return (
    <CardTable
      caption={t('sessions.title')}
      rows={sessions}
      keyOf={({ id }) => id}
      columns={[
        {
          title: t('sessions.where'),
          cell: ({ userAgent, current }) => (
            <>
              {userAgent || t('sessions.unknown')}
              {current && <strong> ({t('sessions.here')})</strong>}
            </>
          ),
        },
        { title: t('sessions.since'), cell: ({ createdAt }) => f.instant(createdAt) },
        { title: t('sessions.seen'), cell: ({ lastSeen }) => f.day(lastSeen) },
        {
          title: '',
          cell: ({ id, current, userAgent }) =>
            !current && (
              <Button
                onClick={() => write({ params: { id } })}
                aria-label={t('sessions.endOf', { name: userAgent || t('sessions.unknown') })}
              >
                {t('sessions.end')}
              </Button>
            ),
        },
      ]}
    />
  )
}
