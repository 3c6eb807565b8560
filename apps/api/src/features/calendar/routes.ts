import { listCalendarFeeds, makeCalendarFeed, withdrawCalendarFeed } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import { answer } from '../../access/serve.ts'
import type { AppContext } from '../../context.ts'
import { feedsOf, make, withdraw } from './feeds.ts'
import { serveCalendar } from './serve.ts'

/** A plan's dates in people's own calendars. */
export function calendarRoutes(app: FastifyInstance, context: AppContext): void {
  answer(app, listCalendarFeeds, (asked) => feedsOf(context, asked))
  answer(app, makeCalendarFeed, (asked) => make(context, asked))
  answer(app, withdrawCalendarFeed, (asked) => withdraw(context, asked))
  serveCalendar(app, context)
}
