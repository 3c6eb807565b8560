import type { Import } from '@koreplan/contract'
import type { RowChoices } from '@koreplan/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Section } from '../../ui/section.tsx'
import { ApplyBar } from './apply-bar.tsx'
import { NO_CHOICES, outcomeOf, SHOWN, switched, type Shown } from './choices.ts'
import { FaultText } from './fault-text.tsx'
import styles from './imports.module.css'
import { RowTable } from './row-table.tsx'
import { Totals } from './totals.tsx'

/** Every row with what becomes of it, what it comes to, and the button that enters it all. */
export function PreviewSection({ made }: { readonly made: Import }) {
  const { t } = useTranslation('imports')
  const [choices, setChoices] = useState<RowChoices>(NO_CHOICES)
  const [asked, setShown] = useState<Shown>('all')
  const outcome = outcomeOf(made, choices)
  const offered = SHOWN.filter(
    (name) => name === 'all' || name === 'faulty' || outcome.rows[name].length > 0,
  )
  const shown = offered.includes(asked) ? asked : 'all'
  const { faulty } = outcome.rows
  const { leftOut } = choices
  const others = faulty.length > 0 ? [...leftOut, ...faulty.map(({ line }) => line)] : []
  return (
    <Section title={t('check')}>
      <Totals made={made} outcome={outcome} />
      <div className={`${styles.narrow} no-print`}>
        <ChoiceGroup
          legend={t('show')}
          kind="radio"
          options={offered.map((value) => ({
            value,
            label: t(`shown.${value}`, { count: outcome.rows[value].length }),
          }))}
          chosen={[shown]}
          onToggle={setShown}
        />
        {faulty.length + leftOut.size > 0 && (
          // One button in one place: whoever has pressed it keeps the focus.
          <Button onClick={() => setChoices({ ...choices, leftOut: new Set(others) })}>
            {faulty.length > 0 ? t('leaveOutFaulty', { count: faulty.length }) : t('takeAllIn')}
          </Button>
        )}
      </div>
      <RowTable
        // Another choice begins at its first page.
        key={shown}
        rows={outcome.rows[shown]}
        choices={choices}
        onLeaveOut={(line, on) =>
          setChoices({ ...choices, leftOut: switched(choices.leftOut, line, on) })
        }
        onTakeIn={(line, on) =>
          setChoices({ ...choices, takenIn: switched(choices.takenIn, line, on) })
        }
        told={(row) => <FaultText row={row} />}
      />
      <ApplyBar made={made} choices={choices} outcome={outcome} />
    </Section>
  )
}
