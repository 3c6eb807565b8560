/** What of an address is the view's: which plan and which date is the reader's. */
export function viewPart(search: string): string {
  const parameters = new URLSearchParams(search)
  for (const own of ['plan', 'asOf']) parameters.delete(own)
  return parameters.toString().replaceAll('%2C', ',')
}

/** Whether two lists are the same, in whatever order their parameters are written. */
export function isSameView(one: string, other: string): boolean {
  return inOrder(one) === inOrder(other)
}

const inOrder = (query: string): string => {
  const parameters = new URLSearchParams(viewPart(query))
  parameters.sort()
  return parameters.toString()
}
