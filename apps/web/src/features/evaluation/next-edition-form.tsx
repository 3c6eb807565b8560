import { carryOn, type Evaluation, type NextEdition, type Plan } from '@koreplan/contract'
import { focusAreaOf, goesOn } from '@koreplan/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useWrite } from '../../lib/write/use-write.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { plansQuery } from '../plan/queries.ts'
import { usePlace, usePlan } from '../plan/use-place.ts'
import facts from '../reports/fact-form.module.css'
import { FactForm, type FactFields } from '../reports/fact-form.tsx'
import { suggestedEdition } from './next-edition.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** From when until when. */
const PERIODS = [
  ['periodStart', 'periodEnd'],
  ['evaluationFrom', 'evaluationTo'],
] as const
const TEXTS = ['title', 'shortTitle', 'slug'] as const

type Fields = Readonly<Record<(typeof TEXTS)[number], string>> &
  Readonly<Record<(typeof PERIODS)[number][number], TypedDate>> & {
    readonly areas: readonly string[]
  }

interface Props {
  evaluation: Evaluation
  onClose: () => void
}

/** Starts the next edition of the plan with what continues or is adjusted. */
export function NextEditionForm({ evaluation, onClose }: Props) {
  const plan = usePlan()
  return plan ? <EditionForm evaluation={evaluation} plan={plan} onClose={onClose} /> : null
}

function EditionForm({ evaluation, plan, onClose }: Props & { plan: Plan }) {
  const t = useEvaluationTexts()
  const { plan: slug } = usePlace()
  const client = useQueryClient()
  const goingOn = new Set(
    evaluation.rows
      .filter(({ decisions }) => goesOn(decisions[0]?.verdict ?? null))
      .map(({ area }) => focusAreaOf(area.number)),
  )
  const areas = plan.areas.filter(({ number }) => goingOn.has(number))
  const carry = useWrite(carryOn, {
    renews: slug,
    refused: () => true,
    done: ({ activities }, { input }) => ({
      text: t('carryDone', { count: activities, title: input.body.shortTitle }),
    }),
  })
  return (
    <FactForm<Fields>
      title={t('carryTitle')}
      thing="evaluation"
      form="next-edition"
      start={{ ...suggestedEdition(plan), areas: areas.map(({ number }) => number) }}
      sendLabel={t('carryDo')}
      send={async (fields) => {
        await carry.writeAndWait({ params: { plan: slug }, body: bodyOf(fields) })
        await client.invalidateQueries(plansQuery)
      }}
      onClose={onClose}
    >
      {(given) => <EditionFields {...given} areas={areas} />}
    </FactForm>
  )
}

/** What is no date is the API's to refuse, in words. */
const bodyOf = ({ areas, ...fields }: Fields): NextEdition => ({
  ...fields,
  periodStart: fields.periodStart ?? '',
  periodEnd: fields.periodEnd ?? '',
  evaluationFrom: fields.evaluationFrom ?? '',
  evaluationTo: fields.evaluationTo ?? '',
  areas: [...areas],
})

function EditionFields({
  fields,
  change,
  fault,
  areas,
}: FactFields<Fields> & { areas: Plan['areas'] }) {
  const t = useEvaluationTexts()
  return (
    <>
      <p>{t('carryHint')}</p>
      {TEXTS.map((name) => (
        <TextField
          key={name}
          label={t(`edition.${name}`)}
          {...(name === 'slug' ? { hint: t('edition.slugHint') } : { lang: 'da' })}
          name={name}
          required
          value={fields[name]}
          fault={fault(name)}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      ))}
      {PERIODS.map((names) => (
        <div key={names[0]} className={facts.row}>
          {names.map((name) => (
            <DateField
              key={name}
              label={t(`edition.${name}`)}
              hint={null}
              name={name}
              required
              value={fields[name]}
              fault={fault(name)}
              onChange={(date) => change({ [name]: date })}
            />
          ))}
        </div>
      ))}
      <ChoiceGroup
        legend={t('edition.areas')}
        kind="checkbox"
        name="areas"
        fault={
          fault('areas') && fields.areas.length === 0 ? t('edition.areasNone') : fault('areas')
        }
        options={areas.map(({ number, shortTitle }) => ({
          value: number,
          label: `${number} ${shortTitle}`,
        }))}
        chosen={fields.areas}
        onToggle={(number, on) =>
          change({
            areas: on
              ? [...fields.areas, number]
              : fields.areas.filter((other) => other !== number),
          })
        }
      />
    </>
  )
}
