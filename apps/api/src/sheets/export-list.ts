import type { Ending, Language, Route } from '@koreplan/contract'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { AppContext } from '../context.ts'
import { attachmentNamed } from '../features/files/name.ts'
import { servePlan, type Asked, type PlanRoute } from '../plan-state/read-plan.ts'
import { replyOf } from '../plan-state/send.ts'
import { aboutTitle } from './about.ts'
import { csvOf } from './csv.ts'
import type { Sheet } from './sheet.ts'
import { xlsxOf } from './xlsx.ts'

interface ExportRoute extends PlanRoute {
  readonly schema: PlanRoute['schema'] & {
    readonly params: z.core.$ZodType<{ plan: string; ending: Ending }>
    readonly querystring: z.core.$ZodType<{ lang?: Language | undefined }>
  }
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<Ending, string>

/** Serves a list of a plan as a file for a spreadsheet, to be saved. */
export function exportList<R extends ExportRoute & Route, Row>(
  app: FastifyInstance,
  context: AppContext,
  route: R,
  sheetOf: (asked: Asked<R>, language: Language) => Sheet<Row>,
): void {
  servePlan(app, context, route, async (asked) => {
    const { lang = 'da' } = asked.query as { lang?: Language }
    const { ending } = asked.params as { ending: Ending }
    const sheet = sheetOf(asked, lang)
    const content = ending === 'csv' ? csvOf(sheet, lang) : await xlsxOf(sheet, aboutTitle(lang))
    return {
      ...replyOf(content, TYPES[ending]),
      disposition: attachmentNamed(`${sheet.name}.${ending}`),
    }
  })
}
