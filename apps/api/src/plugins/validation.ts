import type { FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { fieldsOf } from '../problems/problem.ts'
import { Refusal } from '../problems/refusal.ts'

/** Requests are read, and replies written, by the contract's own shapes. */
export function validation(app: FastifyInstance): void {
  app.setValidatorCompiler<z.core.$ZodType>(({ schema, httpPart }) => (value) => {
    const result = z.safeParse(schema, value, { reportInput: true })
    if (result.success) return { value: result.data }
    const fields = fieldsOf(
      result.error.issues,
      httpPart === 'body' ? 'unknown_field' : 'unknown_parameter',
    )
    const names = fields.map(({ path }) => path).join(', ')
    return { error: new Refusal('invalid_request', names, fields) }
  })
  app.setSerializerCompiler(serializerCompiler)
}
