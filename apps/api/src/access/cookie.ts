import { createHmac, timingSafeEqual } from 'node:crypto'

/** The value of a cookie in a Cookie header; null when it is not there. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return decoded(part.slice(at + 1).trim())
  }
  return null
}

/**
 * What a sealed cookie says, as better-auth seals it: `value.signature`, HMAC-SHA256 in base64. Null when it
 * was not sealed with this secret.
 */
export function unsealed(cookie: string, secret: string): string | null {
  const at = cookie.lastIndexOf('.')
  if (at < 1) return null
  const value = cookie.slice(0, at)
  const given = Buffer.from(cookie.slice(at + 1), 'base64')
  const right = createHmac('sha256', secret).update(value).digest()
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // What is not percent-encoded properly was not set by us; as it stands, no seal will fit it.
    return value
  }
}
