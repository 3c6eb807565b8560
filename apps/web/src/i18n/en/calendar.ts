import type { calendar as danish } from '../da/calendar.ts'
import type { Same } from '../texts.ts'

export const calendar = {
  title: 'Subscribe to the calendar',
  subscribe: 'Subscribe to the calendar',
  text: 'Meetings, milestones, end dates and the evaluation are shown in your own calendar and follow the plan. Anyone who knows the address can see the dates: do not pass it on.',
  scope: 'What should the calendar show?',
  scopes: {
    plan: 'The whole plan',
    own: 'What concerns me',
  },
  ownHint:
    'Meetings and the evaluation, and the dates of the activities that your department leads or takes part in, or that you have reported on, commented on or been mentioned on.',
  make: 'Make calendar address',
  made: 'Your new calendar address',
  once: 'Copy it now and paste it into the calendar program under “Subscribe from the web” or the like. It is shown only this once.',
  open: 'Open in this device’s calendar',
  list: 'Calendar addresses',
  listOf: 'Calendar addresses of {{plan}}',
  none: 'You have no calendar addresses.',
  shows: 'Shows',
  createdAt: 'Made',
  used: 'Last fetched',
  never: 'never',
  withdraw: 'Withdraw',
  withdrawOf: 'Withdraw the address of {{date}}',
  withdrawText:
    'Calendars that use the address get no more news. It cannot be had again, but you can make a new one.',
} satisfies Same<typeof danish>
