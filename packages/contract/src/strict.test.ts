import { expect, test } from 'vitest'
import { z } from 'zod'
import * as contract from './index.ts'

const routes = (Object.values(contract) as unknown[]).filter(
  (value): value is contract.Route =>
    typeof value === 'object' && value !== null && 'access' in value && 'url' in value,
)

/** Where a shape takes fields that it does not name. */
function openings(shape: z.core.$ZodType, path: string): string[] {
  const inner = shape as z.core.$ZodTypes
  switch (inner._zod.def.type) {
    case 'object': {
      const { shape: fields, catchall } = inner._zod.def
      const within = Object.entries(fields).flatMap(([name, field]) =>
        openings(field, `${path}.${name}`),
      )
      return catchall?._zod.def.type === 'never' ? within : [path, ...within]
    }
    case 'array':
      return openings(inner._zod.def.element, `${path}[]`)
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
      return openings(inner._zod.def.innerType, path)
    case 'union':
      return inner._zod.def.options.flatMap((option) => openings(option, path))
    case 'record':
      return openings(inner._zod.def.valueType, `${path}{}`)
    case 'pipe':
      return openings(inner._zod.def.in, path)
    default:
      return []
  }
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
