/** Why the embedded server cannot be used. Every message ends with the way out. */
export class EmbeddedServerError extends Error {
  override readonly name = 'EmbeddedServerError'

  constructor(reason: string, options?: ErrorOptions) {
    super(`${reason}\nOr set DATABASE_URL to use a PostgreSQL server instead.`, options)
  }
}
