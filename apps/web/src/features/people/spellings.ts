/** Other spellings as they are typed: one on each line, each once. */
export const spellingsIn = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]
