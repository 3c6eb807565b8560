import { makeCalendarFeed, type NewCalendarFeed } from '@koreplan/contract'
import { CALENDAR_SCOPES, type CalendarScope } from '@koreplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import form from '../../ui/form.module.css'
import styles from './calendar.module.css'
import { feedsQuery } from './queries.ts'

interface Props {
  plan: string
  onMade: (feed: NewCalendarFeed) => void
}

/** Makes a calendar address. */
export function FeedForm({ plan, onMade }: Props) {
  const { t } = useTranslation('calendar')
  const client = useQueryClient()
  const [scope, setScope] = useState<CalendarScope>('plan')
  const { busy, error, onSubmit } = useSubmit(
    async () => {
      onMade(await send(makeCalendarFeed, { params: { plan }, body: { scope } }))
      await client.invalidateQueries({ queryKey: feedsQuery(plan).queryKey })
    },
    { required: [] },
  )
  return (
    <form className={form.form} noValidate onSubmit={onSubmit} aria-label={t('make')}>
      <FormFault error={error} />
      <ChoiceGroup
        legend={t('scope')}
        kind="radio"
        options={CALENDAR_SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        chosen={[scope]}
        onToggle={setScope}
      />
      {scope === 'own' && <p className={styles.hint}>{t('ownHint')}</p>}
      <Button type="submit" aria-disabled={busy}>
        {t('make')}
      </Button>
    </form>
  )
}
