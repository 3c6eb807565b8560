import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a key that only its owner has makes of texts: they can be kept where others read. */
export interface Sealer {
  /** By which the key is known: it neither opens anything nor tells the key. */
  readonly name: string
  /** Equal for equal texts, and tells nothing of them. */
  fingerprintOf(text: string): string
  sealed(text: string): string
  /** Throws for what this key has not sealed. */
  opened(sealed: string): string
}

const IV = 12
const TAG = 16

/** AES-256-GCM under what HKDF (RFC 5869) draws from the key. */
export function sealerOf(key: string): Sealer {
  const drawn = (what: string): Buffer =>
    Buffer.from(hkdfSync('sha256', key, '', `koreplan idempotent ${what}`, 32))
  const secret = drawn('reply')
  return {
    name: drawn('name').toString('base64url'),
    fingerprintOf: (text) =>
      createHmac('sha256', drawn('request')).update(text).digest('base64url'),
    sealed(text) {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('aes-256-gcm', secret, iv)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
    },
    opened(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      const open = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, IV), {
        authTagLength: TAG,
      })
      open.setAuthTag(bytes.subarray(IV, IV + TAG))
      return Buffer.concat([open.update(bytes.subarray(IV + TAG)), open.final()]).toString('utf8')
    },
  }
}
