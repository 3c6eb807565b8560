import type { FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { fieldsOf } from '../problems/problem.ts'
import { Refusal } from '../problems/refusal.ts'
import { unfitIn } from '../problems/unfit.ts'

/** Requests are read, and replies written, by the contract's own shapes; text that cannot be kept is refused. */
export function validation(app: FastifyInstance): void {
  app.setValidatorCompiler<z.core.$ZodType>(({ schema, httpPart }) => (value) => {
    const result = z.safeParse(schema, value, { reportInput: true })
    const unknown = httpPart === 'body' ? 'unknown_field' : 'unknown_parameter'
    const fields = result.success ? unfitIn(result.data) : fieldsOf(result.error.issues, unknown)
    if (result.success && fields.length === 0) return { value: result.data }
    const names = fields.map(({ path }) => path).join(', ')
    return { error: new Refusal('invalid_request', names, fields) }
  })
  app.setSerializerCompiler(serializerCompiler)
}
