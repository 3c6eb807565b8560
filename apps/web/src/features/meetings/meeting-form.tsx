import type { Meeting, NewMeeting } from '@koreplan/contract'
import { Button } from '../../ui/button.tsx'
import { DateField, type TypedDate } from '../../ui/date-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FactForm } from '../reports/fact-form.tsx'
import type { Sent } from '../reports/use-fact-form.ts'
import facts from '../reports/fact-form.module.css'
import { LinesField, linesOf } from './lines-field.tsx'
import { useMeetingTexts, type MeetingTexts } from './use-meeting-texts.ts'

interface Fields {
  readonly date: TypedDate
  readonly startsAt: string
  readonly title: string
  readonly place: string
  readonly present: string
}

interface Props {
  title: string
  thing: string
  /** Null: a new one. */
  meeting: Meeting | null
  send: (fields: Fields, sent: Sent<Fields>) => Promise<unknown>
  onClose: () => void
}

/** When, where, and, from its day on, who was there. */
export function MeetingForm({ title, thing, meeting, send, onClose }: Props) {
  const t = useMeetingTexts()
  return (
    <FactForm<Fields>
      title={title}
      thing={thing}
      form="meeting"
      start={fieldsOf(meeting)}
      edits={
        meeting ? { version: meeting.version, labels: labelsIn(t), texts: ['present'] } : undefined
      }
      send={send}
      onClose={onClose}
    >
      {({ fields, change, fault }) => (
        <>
          <TextField
            label={t('name')}
            name="title"
            lang="da"
            required
            value={fields.title}
            fault={fault('title')}
            onChange={(event) => change({ title: event.target.value })}
          />
          <div className={facts.row}>
            <DateField
              label={t('date')}
              name="date"
              required
              value={fields.date}
              fault={fault('date')}
              onChange={(date) => change({ date })}
            />
            <TextField
              label={t('startsAt')}
              hint={t('startsAtHint')}
              name="startsAt"
              value={fields.startsAt}
              fault={fault('startsAt')}
              onChange={(event) => change({ startsAt: event.target.value })}
            />
          </div>
          <TextField
            label={t('place')}
            name="place"
            lang="da"
            value={fields.place}
            fault={fault('place')}
            onChange={(event) => change({ place: event.target.value })}
          />
          {meeting?.hasCome && (
            <div>
              <LinesField
                label={t('present')}
                hint={t('presentHint')}
                name="present"
                value={fields.present}
                fault={fault('present')}
                onChange={(present) => change({ present })}
              />
              {fields.present.trim() === '' && meeting.members.length > 0 && (
                <Button
                  onClick={() =>
                    change({ present: meeting.members.map(({ name }) => name).join('\n') })
                  }
                >
                  {t('presentFill')}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </FactForm>
  )
}

const labelsIn = (t: MeetingTexts): Readonly<Record<keyof Fields, string>> => ({
  title: t('name'),
  date: t('date'),
  startsAt: t('startsAt'),
  place: t('place'),
  present: t('present'),
})

const fieldsOf = (meeting: Meeting | null): Fields => ({
  date: meeting?.date ?? null,
  startsAt: meeting?.startsAt ?? '',
  title: meeting?.title ?? '',
  place: meeting?.place ?? '',
  present: meeting?.present.join('\n') ?? '',
})

/** The fields as the API takes them: an empty one is none; `16.30` is read as `16:30`. */
export const bodyOf = ({ date, startsAt, title, place, present }: Fields): NewMeeting => ({
  date: date ?? '',
  startsAt: startsAt.trim() === '' ? null : startsAt.trim().replace('.', ':').padStart(5, '0'),
  title,
  place: place.trim() || null,
  present: linesOf(present),
})

/** Only what was changed of a meeting, so that what others change meanwhile stays. */
export function patchOf(meeting: Meeting, fields: Fields): Partial<NewMeeting> {
  const wanted = bodyOf(fields)
  const was = bodyOf(fieldsOf(meeting))
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof NewMeeting]),
    ),
  )
}
