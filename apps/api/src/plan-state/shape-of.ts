import { statusOf, type Route } from '@koreplan/contract'
import type { z } from 'zod'

/** The shape of what a route answers: what it does not name is not sent. */
export function shapeOf(route: Route): z.core.$ZodType {
  const shape = route.schema.response[statusOf(route)]
  if (shape === undefined) throw new Error(`${route.method} ${route.url} has no reply`)
  return shape
}
