import { expect, test } from 'vitest'
import { z } from 'zod'
import * as contract from './index.ts'

const routes = (Object.values(contract) as unknown[]).filter(
  (value): value is contract.Route =>
    typeof value === 'object' && value !== null && 'access' in value && 'url' in value,
)

/** Where a shape takes fields that it does not name. */
function openings(shape: z.core.$ZodType, path: string): string[] {
  const { def } = (shape as z.core.$ZodTypes)._zod
  if (def.type === 'object') {
    const within = Object.entries(def.shape).flatMap(([name, field]) =>
      openings(field, `${path}.${name}`),
    )
    return def.catchall?._zod.def.type === 'never' ? within : [path, ...within]
  }
  if (def.type === 'array') return openings(def.element, `${path}[]`)
  if (def.type === 'union') return def.options.flatMap((option) => openings(option, path))
  if (def.type === 'record') return openings(def.valueType, `${path}{}`)
  if (def.type === 'pipe') return openings(def.in, path)
  return 'innerType' in def ? openings(def.innerType, path) : []
}

test('no body takes a field that its shape does not name, at whatever depth', () => {
  const open = routes.flatMap(({ method, url, schema: { body } }) =>
    body === undefined ? [] : openings(body, `${method} ${url}`),
  )
  expect(open).toEqual([])
})

test('a body that took one would be found', () => {
  const shape = z.strictObject({ rows: z.array(z.union([z.null(), z.object({ a: z.string() })])) })
  expect(openings(shape.optional(), 'body')).toEqual(['body.rows[]'])
})
