import { assessActivity, ASSESSMENT_FIELDS, type EvaluationRow } from '@koreplan/contract'
import { VERDICTS } from '@koreplan/domain'
import { useState } from 'react'
import type { Draft } from '../../lib/drafts/drafts.ts'
import type { FieldWords } from '../../lib/editing/choices.ts'
import { useMerging } from '../../lib/editing/use-merging.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { MergingForm } from '../../ui/editing/merging-form.tsx'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import { useChangedBy } from '../live/use-changed-by.ts'
import { usePlace } from '../plan/use-place.ts'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { fieldsOf, newestIn, patchOf, type AssessmentFields } from './assessment-fields.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'
import { LEVELS, useLevelWords } from './use-level-words.ts'

const NONE = 'none'

interface Props {
  row: EvaluationRow
  draft: Draft<AssessmentFields> | null
  onClose: () => void
}

/** Writes of an activity. What others write of it meanwhile is told, and never overwritten unseen. */
export default function AssessmentForm({ row, draft, onClose }: Props) {
  const t = useEvaluationTexts()
  const { plan } = usePlace()
  const { id, number, assessment } = row
  const [opened] = useState(assessment.version)
  const resource = `assessment/${id}`
  const levelOf = useLevelWords()
  const form = useMerging({
    route: assessActivity,
    renews: plan,
    place: useDraftPlace(resource),
    newest: { fields: fieldsOf(assessment), version: assessment.version },
    draft,
    who: useChangedBy(resource, opened)?.name ?? null,
    inputOf: (body: ReturnType<typeof patchOf>) => ({ params: { plan, activity: number }, body }),
    patchOf,
    patchBack: patchOf,
    versionOf: ({ version }) => version,
    currentOf: newestIn,
    saved: t('saved', { number }),
    onClose,
  })
  const { mine, change, refused } = form
  return (
    <MergingForm label={t('editing', { number })} form={form} words={useWords()}>
      <ChoiceGroup
        legend={t('goal')}
        kind="radio"
        options={[
          { value: NONE, label: t('notAssessed') },
          ...LEVELS.map((n) => ({
            value: String(n),
            label: levelOf(n),
          })),
        ]}
        chosen={[String(mine.goalAttainment ?? NONE)]}
        onToggle={(value) => change({ goalAttainment: value === NONE ? null : Number(value) })}
      />
      <MarkdownField
        name="achieved"
        label={t('achieved')}
        value={mine.achieved}
        fault={refused.faults['achieved']}
        onChange={(achieved) => change({ achieved })}
      />
      <MarkdownField
        name="learned"
        label={t('learned')}
        value={mine.learned}
        fault={refused.faults['learned']}
        onChange={(learned) => change({ learned })}
      />
      <ChoiceGroup
        legend={t('recommendation')}
        kind="radio"
        options={[
          { value: NONE, label: t('notRecommended') },
          ...VERDICTS.map((value) => ({ value, label: t(`decisions:verdict.${value}`) })),
        ]}
        chosen={[mine.recommendation ?? NONE]}
        onToggle={(value) =>
          change({ recommendation: VERDICTS.find((one) => one === value) ?? null })
        }
      />
      <MarkdownField
        name="recommendationReason"
        label={t('recommendationReason')}
        rows={3}
        value={mine.recommendationReason}
        fault={refused.faults['recommendationReason']}
        onChange={(recommendationReason) => change({ recommendationReason })}
      />
    </MergingForm>
  )
}

const LABELS = {
  achieved: 'achieved',
  learned: 'learned',
  goalAttainment: 'goal',
  recommendation: 'recommendation',
  recommendationReason: 'recommendationReason',
} as const

/** What the fields are called, and how their values read, where two have changed the same. */
function useWords(): FieldWords {
  const t = useEvaluationTexts()
  const levelOf = useLevelWords()
  const fieldOf = (path: string) => ASSESSMENT_FIELDS.find((field) => field === path)
  return {
    labelOf: (path) => {
      const field = fieldOf(path)
      return field === undefined ? path : t(LABELS[field])
    },
    wordsOf: (field, value) => {
      const verdict = VERDICTS.find((one) => field === 'recommendation' && one === value)
      if (verdict !== undefined) return t(`decisions:verdict.${verdict}`)
      const level = LEVELS.find((one) => one === value)
      if (level !== undefined) return levelOf(level)
      return typeof value === 'string' ? value : ''
    },
    isText: (field) => field !== 'goalAttainment' && field !== 'recommendation',
    timing: '',
  }
}
