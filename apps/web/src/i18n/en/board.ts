import type { board as danish } from '../da/board.ts'
import type { Same } from '../texts.ts'

export const board = {
  title: 'The executive board’s overview',
  lead: 'Who was given money and hours, what is used, and how far has the work come?',
  even: 'Money and hours keep step with progress',
  unused: 'Neither money nor hours have been used yet',
  outOfStep_one: '{{area}} uses its money or hours but is behind',
  outOfStep_other: '{{n}} focus areas use their money or hours but are behind',
  money: 'Spent',
  moneyOf: 'of {{amount}}; {{available}} available',
  hours: 'Hours used',
  hoursOf: 'of {{allocated}} allocated; expected {{expected}}',
  hoursNone: 'no hours are allocated',
  progress: 'Progress',
  progressOf: 'expected {{expected}}',
  byArea: 'Money, hours and progress by focus area',
  area: 'Focus area',
  spent: 'Spent',
  committed: 'Committed',
  used: 'Hours used',
  allocated: 'Hours allocated',
  whole: 'The whole plan',
  none: 'none',
  whyNull: {
    no_timetable: 'cannot be measured in time',
    not_reported: 'not reported',
    no_activities: 'no activities',
  },
  expectedIs: '(expected {{expected}})',
  step: {
    title: 'Out of step',
    some: 'Money and hours, most urgent first, as of {{date}}',
    none: 'Money and hours are not out of step as of {{date}}.',
  },
  behind: 'Behind',
} satisfies Same<typeof danish>
