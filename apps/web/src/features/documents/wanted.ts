/** The documents that were asked for on this page and have not been handed to the browser yet. */
export const wanted = new Set<number>()
