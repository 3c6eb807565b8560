import type { Plan } from '@koreplan/contract'

export interface FoundArea {
  readonly number: string
  readonly title: string
}

/** Areas and sub-areas whose number begins with the text, or whose title has every word of it. */
export function matchAreas(areas: Plan['areas'], text: string): FoundArea[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return areas
    .flatMap((area) => [area, ...area.subAreas])
    .filter(({ number, title, shortTitle }) => {
      const inTitle = `${title} ${shortTitle}`.toLocaleLowerCase('da')
      return words.every((word) => number.startsWith(word) || inTitle.includes(word))
    })
    .map(({ number, title }) => ({ number, title }))
}
