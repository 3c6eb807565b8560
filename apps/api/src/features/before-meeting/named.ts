/** So many names, and how many more there are. */
export function named(names: readonly string[], more: (rest: number) => string, most = 3): string {
  const rest = names.length - most
  return [...names.slice(0, most), ...(rest > 0 ? [more(rest)] : [])].join(', ')
}
