/** Where a text's links may lead: the web, mail, pages of the product, and the text's own notes. Else it is no link. */
export function safeAddress(address: string): string {
  const given = address.trim()
  if (given.startsWith('#') || isPage(given)) return given
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(given).protocol) ? given : ''
  } catch {
    return ''
  }
}

/** `/areas/4?asOf=2008-11-01`: no other host (two slashes, a backslash, a tab), and nothing of the API. */
export const isPage = (address: string): boolean => /^\/(?!\/|api\/)[\w./?=&%#+~,-]*$/.test(address)
