import { endAllSessions } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { openFront } from '../session/sign-out.ts'
import { sessionsQuery } from './queries.ts'
import { SessionTable } from './session-table.tsx'

/** Where one is signed in, and how to end it. */
export function Sessions() {
  const { t } = useTranslation('account')
  const [asked, setAsked] = useState(false)
  return (
    <>
      <p>{t('sessions.text')}</p>
      <LoadFrame query={useQuery(sessionsQuery)}>
        {({ items }) => <SessionTable sessions={items} />}
      </LoadFrame>
      <Button onClick={() => setAsked(true)}>{t('sessions.endAll')}</Button>
      {asked && (
        <ConfirmDialog
          title={t('sessions.endAll')}
          text={t('sessions.endAllText')}
          confirm={t('sessions.endAll')}
          onClose={() => setAsked(false)}
          onConfirm={async () => {
            await send(endAllSessions, {})
            await openFront()
          }}
        />
      )}
    </>
  )
}
