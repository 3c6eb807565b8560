import { createHash, randomBytes } from 'node:crypto'

/** A secret that is good once: 192 random bits, fit for an address. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** A secret that is good until it is withdrawn, and stands in an address for years: 256 random bits. */
export const newLastingSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of it. It needs no salt and no slow hash: nobody guesses 192 bits. */
export const hashOf = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url')
