export type Headers = Readonly<Record<string, string>>

/** Signs in as one of the example data's accounts: what the requests after it carry. */
export async function signedInAt(url: string): Promise<{ cookie: string }> {
  const reply = await fetch(`${url}/api/v1/session/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'eksempel-sekretaer' }),
  })
  const [cookie = ''] = reply.headers.getSetCookie()
  if (!reply.ok) throw new Error(`${url}: not signed in, ${reply.status}`)
  return { cookie: cookie.split(';')[0] ?? '' }
}
