import { matchImport, type Import, type ImportMatchingChange } from '@koreplan/contract'
import { DATE_FORMS, IMPORT_FIELDS, NUMBER_FORMS, type ImportGap } from '@koreplan/domain'
import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useWhy } from '../../lib/use-why.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Section } from '../../ui/section.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { tell } from '../../ui/toasts/toasts.ts'
import { usePlace } from '../plan/use-place.ts'
import styles from './imports.module.css'
import { PurposeChoice } from './purpose-choice.tsx'
import { importKey } from './queries.ts'

/** Which column is what, and how it is written. Known columns need no choice and stay folded. */
export function MatchSection({ made }: { readonly made: Import }) {
  const { t } = useTranslation('imports')
  const id = useId()
  const isOpenAtFirst = made.gaps.length > 0
  const [isWanted, setWanted] = useState(isOpenAtFirst)
  const isOpen = isWanted || made.gaps.length > 0
  return (
    <Section title={t('match')}>
      <p className={`${styles.soft} ${styles.match}`}>
        {isOpenAtFirst ? t('matchHint') : t(made.remembered ? 'remembered' : 'proposed')}
      </p>
      {made.gaps.length > 0 ? (
        <Gaps gaps={made.gaps} />
      ) : (
        <Button
          className="no-print"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setWanted(!isWanted)}
        >
          {t('changeMatch')}
          <ChevronDown aria-hidden size={16} className={styles.chevron} data-open={isOpen} />
        </Button>
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && <Columns made={made} />}
      </div>
    </Section>
  )
}

function Gaps({ gaps }: { readonly gaps: readonly ImportGap[] }) {
  const { t } = useTranslation('imports')
  return (
    <div role="status" className={styles.gaps}>
      <p>{t('gapTitle')}</p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap}>{t(`gap.${gap}`)}</li>
        ))}
      </ul>
    </div>
  )
}

function Columns({ made }: { readonly made: Import }) {
  const { t } = useTranslation('imports')
  const { change, matching } = useMatch(made)
  const { columns, isNegative, numberForm, dateForm, purpose } = matching
  const isGap = (gap: ImportGap) => made.gaps.includes(gap)
  const options = made.columns.map(({ name, samples }) => ({
    value: name,
    label: samples.length === 0 ? name : t('columnOption', { name, samples: samples.join(' · ') }),
  }))
  return (
    <div className="no-print">
      <div className={styles.columns}>
        {IMPORT_FIELDS.map((field) => (
          <SelectField
            key={field}
            label={t(`field.${field}`)}
            name={field}
            all={t('none')}
            value={columns[field] ?? undefined}
            options={options}
            fault={
              (field === 'date' || field === 'amount') && isGap(field) ? t('required') : undefined
            }
            onChange={(name) => change({ columns: { [field]: name ?? null } })}
          />
        ))}
        <PurposeChoice value={purpose} onChange={(number) => change({ purpose: number })} />
      </div>
      <h3 className={styles.under}>{t('formats')}</h3>
      <div className={styles.columns}>
        <SelectField
          label={t('dateForm')}
          all={t('askForm')}
          value={dateForm ?? undefined}
          options={DATE_FORMS.map((value) => ({ value, label: t(`dateForms.${value}`) }))}
          fault={isGap('dateForm') ? t('required') : undefined}
          onChange={(value) => change({ dateForm: DATE_FORMS.find((one) => one === value) })}
        />
        <SelectField
          label={t('numberForm')}
          all={t('askForm')}
          value={numberForm ?? undefined}
          options={NUMBER_FORMS.map((value) => ({ value, label: t(`numberForms.${value}`) }))}
          fault={isGap('numberForm') ? t('required') : undefined}
          onChange={(value) => change({ numberForm: NUMBER_FORMS.find((one) => one === value) })}
        />
        <ChoiceGroup
          legend={t('sign')}
          kind="radio"
          options={(['positive', 'negative'] as const).map((value) => ({ value, label: t(value) }))}
          chosen={[isNegative ? 'negative' : 'positive']}
          onToggle={(value) => change({ isNegative: value === 'negative' })}
        />
      </div>
    </div>
  )
}

/**
 * Changes the matching; the rows are read again with the reply. What was chosen shows at once, over
 * the reply to any choice before it.
 */
function useMatch({ id, version, matching }: Import): {
  readonly matching: Matching
  readonly change: (change: ImportMatchingChange) => void
} {
  const { t } = useTranslation('imports')
  const { plan } = usePlace()
  const client = useQueryClient()
  const why = useWhy()
  const queryKey = importKey(plan, id)
  const mutationKey = ['match', plan, id]
  const onTheWay = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as ImportMatchingChange,
  })
  const { mutate } = useMutation({
    mutationKey,
    networkMode: 'always',
    // One after the other: each is made on top of the one before it.
    scope: { id: `match-${id}` },
    mutationFn: (body: ImportMatchingChange) => {
      const known = client.getQueryData<Import>(queryKey)?.version ?? version
      return send(matchImport, { params: { plan, id }, body }, { ifMatch: known })
    },
    onSuccess: (made) => client.setQueryData(queryKey, made),
    onError: async (error) => {
      tell({ kind: 'error', text: t('notMatched'), detail: why(error) })
      await client.invalidateQueries({ queryKey })
    },
  })
  return { matching: onTheWay.reduce(changed, matching), change: mutate }
}

type Matching = Import['matching']

const changed = (matching: Matching, { columns, ...told }: ImportMatchingChange): Matching => {
  const given = Object.entries(told).filter(([, value]) => value !== undefined)
  return {
    ...matching,
    ...Object.fromEntries(given),
    columns: { ...matching.columns, ...columns },
  } as Matching
}
