/** Begins to fetch what the page will wait for itself where it needs it: there it also says what went wrong. */
export const ahead = (reply: Promise<unknown>): void => {
  reply.catch(() => undefined)
}
