import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { AcceptForm } from './accept-form.tsx'
import { invitationQuery } from './queries.ts'

/** Whoever has the link chooses a password, and is signed in with it. */
export function InvitationPage() {
  const { t } = useTranslation('signIn')
  const { token = '' } = useParams({ strict: false })
  return (
    <>
      <PageHeading title={t('invitation.title')} />
      <LoadFrame query={useQuery(invitationQuery(token))}>
        {(invited) => <AcceptForm token={token} invited={invited} />}
      </LoadFrame>
    </>
  )
}
