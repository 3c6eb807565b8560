import { readFileSync } from 'node:fs'
import fastify from 'fastify'

/** A bare Fastify route that sends the bytes of a file: what a request costs when nothing is done. */
const [, , file = ''] = process.argv
const body = readFileSync(file)
const app = fastify()
app.get('/', (_request, reply) => reply.type('application/json; charset=utf-8').send(body))
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' })
process.once('SIGINT', () => process.exit(0))
