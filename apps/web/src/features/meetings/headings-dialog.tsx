import { editAgendaHeadings, type SectionHeading } from '@koreplan/contract'
import { useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { errorsIn, faultIn } from '../../lib/faults.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { LoadFrame } from '../../ui/load-frame.tsx'
import { usePlace } from '../plan/use-place.ts'
import small from '../reports/fact-form.module.css'
import { LinesField, linesOf } from './lines-field.tsx'
import { headingsQuery } from './queries.ts'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** Chooses which sections a new agenda item has, and when each is written. */
export function HeadingsDialog({ onClose }: { onClose: () => void }) {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const query = useQuery(headingsQuery(plan))
  return (
    <Dialog title={t('headingsTitle')} onClose={onClose}>
      <LoadFrame query={query}>
        {({ headings, version }) => (
          <Form headings={headings} version={version} onClose={onClose} />
        )}
      </LoadFrame>
    </Dialog>
  )
}

interface Props {
  headings: readonly SectionHeading[]
  version: number
  onClose: () => void
}

function Form({ headings, version, onClose }: Props) {
  const t = useMeetingTexts()
  const { plan } = usePlace()
  const written = (when: SectionHeading['when']) =>
    headings
      .filter((one) => one.when === when)
      .map(({ heading }) => heading)
      .join('\n')
  const [before, setBefore] = useState(() => written('before'))
  const [after, setAfter] = useState(() => written('after'))
  const [seen] = useState(version)
  const edit = useWrite(editAgendaHeadings, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('headingsSaved') }),
  })
  const wanted: SectionHeading[] = [
    ...linesOf(before).map((heading) => ({ heading, when: 'before' as const })),
    ...linesOf(after).map((heading) => ({ heading, when: 'after' as const })),
  ]
  const faults = faultsIn(edit.error, wanted)
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault()
    await edit.writeAndWait({ params: { plan }, body: { headings: wanted } }, seen)
    onClose()
  }
  return (
    <form
      className={small.list}
      noValidate
      onSubmit={(event) => {
        submit(event).catch(() => undefined)
      }}
    >
      <LinesField
        label={t('headingsBefore')}
        hint={t('headingsHint')}
        name="before"
        value={before}
        fault={faults.before}
        onChange={setBefore}
      />
      <LinesField
        label={t('headingsAfter')}
        name="after"
        rows={2}
        value={after}
        fault={faults.after}
        onChange={setAfter}
      />
      <FormFault error={edit.error} fields={Object.keys(faults).length > 0 ? ['headings'] : []} />
      <div className={small.actions}>
        <Button type="submit" look="primary" busy={edit.isPending} disabled={wanted.length === 0}>
          {t('reports:save')}
        </Button>
        <Button onClick={onClose}>{t('reports:cancel')}</Button>
      </div>
    </form>
  )
}

/** What is wrong with a heading, by the field that it was typed into, and named by itself. */
function faultsIn(error: Error | null, wanted: readonly SectionHeading[]) {
  const faults: { before?: string; after?: string } = {}
  for (const one of errorsIn(error)) {
    const heading = wanted[Number(/^headings[.[](\d+)/.exec(one.path)?.[1])]
    if (heading) faults[heading.when] ??= faultIn(one, shortened(heading.heading))
  }
  return faults
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
