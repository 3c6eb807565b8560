import {
  addAgendaItem,
  addMeeting,
  cancelMeeting,
  editAgendaHeadings,
  editAgendaItem,
  editMeeting,
  getAgendaHeadings,
  getChanges,
  getMeeting,
  listMeetings,
  placeAgendaItem,
  removeAgendaItem,
  restoreAgendaItem,
  restoreMeeting,
  writeAgendaSection,
} from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '../../context.ts'
import { readPlan } from '../../plan-state/read-plan.ts'
import { writePlan } from '../../writing/write-plan.ts'
import * as agenda from './agenda.ts'
import { changesOn } from './changes.ts'
import * as headings from './headings.ts'
import { headingsOf, meetingOn, meetingsOn } from './reads.ts'
import { cancel, edit, make, restore } from './writes.ts'

/** The committee's meetings, what they take up, and what has changed since the last one. */
export function meetingRoutes(app: FastifyInstance, context: AppContext): void {
  readPlan(app, context, listMeetings, ({ plan, asOf }) => meetingsOn(plan, asOf))
  readPlan(app, context, getMeeting, ({ plan, asOf, params }) => meetingOn(plan, params.id, asOf))
  readPlan(app, context, getChanges, ({ plan, asOf, query }) => changesOn(plan, asOf, query))
  readPlan(app, context, getAgendaHeadings, ({ plan, asOf }) => headingsOf(plan, asOf))
  writePlan(app, context, addMeeting, make)
  writePlan(app, context, editMeeting, edit)
  writePlan(app, context, cancelMeeting, cancel)
  writePlan(app, context, restoreMeeting, restore)
  writePlan(app, context, addAgendaItem, agenda.make)
  writePlan(app, context, editAgendaItem, agenda.edit)
  writePlan(app, context, writeAgendaSection, agenda.write)
  writePlan(app, context, placeAgendaItem, agenda.place)
  writePlan(app, context, removeAgendaItem, agenda.remove)
  writePlan(app, context, restoreAgendaItem, agenda.restore)
  writePlan(app, context, editAgendaHeadings, headings.edit)
}
