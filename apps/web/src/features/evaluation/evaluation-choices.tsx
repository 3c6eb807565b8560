import type { Evaluation } from '@koreplan/contract'
import { RESOURCE_MEASURES } from '@koreplan/domain'
import { useQuery } from '@tanstack/react-query'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { unitsQuery } from '../people/queries.ts'
import { usePlan } from '../plan/use-place.ts'
import styles from './evaluation.module.css'
import { SORTS, type EvaluationSearch } from './search.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

interface Props {
  evaluation: Evaluation
  search: EvaluationSearch
  choose: (changes: EvaluationSearch) => void
}

/** What the picture and the table show, of which activities, in which order. */
export function EvaluationChoices({ evaluation: { rows }, search, choose }: Props) {
  const t = useEvaluationTexts()
  const areas = usePlan()?.areas ?? []
  const units = useQuery(unitsQuery).data?.items ?? []
  const taking = new Set(rows.flatMap(({ unitIds }) => unitIds))
  return (
    <div className={`${styles.choices} no-print`}>
      <ChoiceGroup
        legend={t('showAs')}
        kind="radio"
        options={RESOURCE_MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
        chosen={[search.measure ?? 'money']}
        onToggle={(value) => choose({ measure: value === 'money' ? undefined : value })}
      />
      <SelectField
        label={t('area')}
        all={t('allAreas')}
        value={search.area}
        options={areas.map(({ number, shortTitle }) => ({
          value: number,
          label: `${number} ${shortTitle}`,
        }))}
        onChange={(area) => choose({ area })}
      />
      <SelectField
        label={t('unit')}
        all={t('allUnits')}
        value={search.unit}
        options={units
          .filter(({ id }) => taking.has(id))
          .map(({ id, name }) => ({ value: String(id), label: name }))}
        onChange={(unit) => choose({ unit })}
      />
      <SelectField
        label={t('sortBy')}
        all={t('sort.number')}
        value={search.sort}
        options={SORTS.filter((one) => one !== 'number').map((value) => ({
          value,
          label: t(`sort.${value}`),
        }))}
        onChange={(value) => choose({ sort: SORTS.find((one) => one === value), order: undefined })}
      />
    </div>
  )
}
