import {
  decideActivity,
  type Evaluation,
  type EvaluationRow,
  type NewDecision,
} from '@koreplan/contract'
import { VERDICTS, VOTES, type Vote } from '@koreplan/domain'
import { useFormat } from '../../lib/format.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlace } from '../plan/use-place.ts'
import { FactForm, type FactFields } from '../reports/fact-form.tsx'
import styles from './evaluation.module.css'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

interface Fields {
  readonly meeting: string
  readonly verdict: string
  readonly reason: string
  /** By the member's name; those that the minutes do not have are not in it. */
  readonly votes: Readonly<Record<string, Vote>>
}

interface Props {
  evaluation: Evaluation
  row: EvaluationRow
  onClose: () => void
}

/** Enters what a meeting decided of an activity. */
export default function DecideForm({ evaluation, row, onClose }: Props) {
  const t = useEvaluationTexts()
  const { plan } = usePlace()
  const { number, decisions, laterDecisions, assessment } = row
  const decide = useWrite(decideActivity, {
    renews: plan,
    refused: () => true,
    done: () => ({ text: t('decideDone', { number }) }),
  })
  const start = {
    meeting: String(evaluation.meetings[0]?.id ?? ''),
    // The committee mostly follows what it was recommended.
    verdict: decisions.length + laterDecisions === 0 ? (assessment.recommendation ?? '') : '',
    reason: '',
    votes: {},
  }
  return (
    <FactForm<Fields>
      title={t('decideTitle', { number })}
      thing={`decision/${row.id}`}
      form="decide"
      start={start}
      send={(fields) =>
        decide.writeAndWait({ params: { plan, activity: number }, body: bodyOf(fields) })
      }
      onClose={onClose}
    >
      {(given) => <DecideFields {...given} evaluation={evaluation} />}
    </FactForm>
  )
}

/** What is not chosen is the API's to refuse, in words. */
const bodyOf = ({ meeting, verdict, reason, votes }: Fields): NewDecision =>
  ({
    ...(meeting !== '' && { meetingId: Number(meeting) }),
    verdict,
    reason: reason.trim() === '' ? null : reason,
    votes: Object.entries(votes).map(([name, vote]) => ({ name, vote })),
  }) as NewDecision

function DecideFields({
  fields,
  change,
  fault,
  evaluation: { meetings, members },
}: FactFields<Fields> & { evaluation: Evaluation }) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const vote = (name: string, value: string | undefined) => {
    const { [name]: _, ...others } = fields.votes
    const its = VOTES.find((one) => one === value)
    change({ votes: its === undefined ? others : { ...others, [name]: its } })
  }
  return (
    <>
      <p>{t('decideHint')}</p>
      <SelectField
        label={t('meeting')}
        name="meetingId"
        all={t('choose')}
        value={fields.meeting || undefined}
        options={meetings.map(({ id, title, date }) => ({
          value: String(id),
          label: t('decidedAt', { date: format.longDate(date), meeting: title }),
        }))}
        fault={fault('meetingId')}
        onChange={(meeting = '') => change({ meeting })}
      />
      <SelectField
        label={t('decision')}
        name="verdict"
        all={t('choose')}
        value={fields.verdict || undefined}
        options={VERDICTS.map((value) => ({ value, label: t(`decisions:verdict.${value}`) }))}
        fault={fault('verdict')}
        onChange={(verdict = '') => change({ verdict })}
      />
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        name="reason"
        lang="da"
        value={fields.reason}
        fault={fault('reason')}
        onChange={(event) => change({ reason: event.target.value })}
      />
      {members.length > 0 && (
        <details>
          <summary>{t('votes')}</summary>
          <p className={styles.soft}>{t('votesHint')}</p>
          <div className={styles.votes}>
            {members.map(({ name }) => (
              <SelectField
                key={name}
                label={name}
                all={t('voteNone')}
                value={fields.votes[name]}
                options={VOTES.map((value) => ({ value, label: t(`decisions:vote.${value}`) }))}
                onChange={(value) => vote(name, value)}
              />
            ))}
          </div>
        </details>
      )}
    </>
  )
}
