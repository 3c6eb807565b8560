import { applyImport, type Import } from '@koreplan/contract'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { usePlace } from '../plan/use-place.ts'
import type { RowChoices } from '@koreplan/domain'
import type { Outcome } from './choices.ts'
import styles from './imports.module.css'

interface Props {
  readonly made: Import
  readonly choices: RowChoices
  readonly outcome: Outcome
}

/** Enters what is new, all of it or nothing. Why it cannot be done stands beside the button. */
export function ApplyBar({ made: { id, version, rows }, choices, outcome }: Props) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const { plan } = usePlace()
  const { write, isPending, error } = useWrite(applyImport, {
    renews: plan,
    refused: () => true,
    done: ({ entered, sumOre }) => ({
      text: t('entered', { count: entered, sum: format.exactAmount(sumOre) }),
    }),
  })
  const faulty = outcome.rows.faulty.length
  const isAllThere = outcome.rows.already.length === rows.length
  const why =
    faulty > 0
      ? t('faultyFirst', { count: faulty })
      : outcome.entered > 0
        ? null
        : t(isAllThere ? 'nothingNew' : 'nothingLeft')
  const apply = () =>
    write(
      {
        params: { plan, id },
        body: { leaveOut: [...choices.leftOut], takeIn: [...choices.takenIn] },
      },
      version,
    )
  return (
    <div className={`${styles.apply} no-print`}>
      <Button
        look="primary"
        busy={isPending || why !== null}
        aria-describedby="import-why"
        onClick={apply}
      >
        {t('apply', { count: outcome.entered })}
      </Button>
      <p id="import-why" role="status" className={styles.soft}>
        {why ?? t('allOrNothing')}
      </p>
      <FormFault error={error} />
    </div>
  )
}
