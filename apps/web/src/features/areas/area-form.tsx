import { Area, editArea, type AreaPatch } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../lib/drafts/drafts.ts'
import { useMerging } from '../../lib/editing/use-merging.ts'
import { MergingForm } from '../../ui/editing/merging-form.tsx'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import { useChangedBy } from '../live/use-changed-by.ts'
import { usePlace } from '../plan/use-place.ts'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { AREA_FIELDS, fieldsOf, patchOf, type AreaFields } from './area-fields.ts'

interface Props {
  area: Area
  draft: Draft<AreaFields> | null
  onClose: () => void
}

const newestOf = (area: Area) => ({ fields: fieldsOf(area), version: area.version })

/** Edits what is written about an area, as an activity is edited. */
export default function AreaForm({ area, draft, onClose }: Props) {
  const { t } = useTranslation(['area', 'editing'])
  const { plan } = usePlace()
  const { number, version } = area
  const [opened] = useState(version)
  const form = useMerging({
    route: editArea,
    renews: plan,
    place: useDraftPlace(`area/${number}`),
    newest: newestOf(area),
    draft,
    who: useChangedBy(`area/${number}`, opened)?.name ?? null,
    inputOf: (body: AreaPatch) => ({ params: { plan, number }, body }),
    patchOf,
    patchBack: patchOf,
    versionOf: (saved) => saved.version,
    currentOf: (current) => {
      const read = Area.safeParse(current)
      return read.success ? newestOf(read.data) : null
    },
    saved: t('savedArea', { number }),
    onClose,
  })
  const labelOf = (path: string): string => {
    const field = AREA_FIELDS.find((name) => name === path)
    return field ? t(`field.${field}`) : path
  }
  const words = {
    labelOf,
    wordsOf: (_: string, value: unknown) => (typeof value === 'string' ? value : ''),
    isText: () => true,
    timing: '',
  }
  return (
    <MergingForm label={t('editArea', { number })} form={form} words={words}>
      {AREA_FIELDS.map((field) => (
        <MarkdownField
          key={field}
          name={field}
          label={t(`field.${field}`)}
          {...(field === 'timetableNote' && { hint: t('noteHint'), rows: 3 })}
          value={form.mine[field]}
          fault={form.refused.faults[field]}
          onChange={(text) => form.change({ [field]: text })}
        />
      ))}
    </MergingForm>
  )
}
