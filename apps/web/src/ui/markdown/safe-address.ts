/** Where a text's links may lead: the web, mail, and the text's own notes. Anything else is no link. */
export function safeAddress(address: string): string {
  const given = address.trim()
  if (given.startsWith('#')) return given
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(given).protocol) ? given : ''
  } catch {
    return ''
  }
}
