/** How long a file's name may be, in characters; most file systems take 255 bytes. */
const LONGEST = 120

/**
 * A file's name as it is kept: no path, no control characters, nothing that turns its reading direction (which makes
 * an ending look like another), nothing that a file system refuses. `fil` when nothing is left.
 */
export function cleanName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
  if (clean === '') return 'fil'
  if (clean.length <= LONGEST) return clean
  const ending = /\.[^.]{1,10}$/.exec(clean)?.[0] ?? ''
  // Never half of a character.
  const start = clean.slice(0, LONGEST - ending.length).replace(/[\uD800-\uDBFF]$/, '')
  return start + ending
}

/** How a reply says that it is to be saved, and under which name (RFC 6266, RFC 8187). */
export function attachmentNamed(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
