/** Begins a request that the page will wait for itself: it also says what went wrong with it. */
export const ahead = (reply: Promise<unknown>): void => {
  reply.catch(() => undefined)
}
