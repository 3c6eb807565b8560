/** What Excel has no place for in the name of a sheet. */
const ILLEGAL = /[[\]/\\:*?]+/g
const MOST = 31
/** Words that no name ends with. */
const HANGING = /(?:[\s,.;–-]+(?:af|efter|for|fra|hver|hvert|i|med|mod|og|pr|på|til))*[\s,.;–-]*$/i

/**
 * The names of sheets by what they show: of at most 31 characters that Excel allows, no two alike to it, which does not
 * tell capitals from small letters. `taken`: names that are used already.
 */
export function sheetNames(captions: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken.map(lower))
  return captions.map((caption) => {
    const whole = caption
      .replaceAll(ILLEGAL, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^['\s]+|['\s]+$/g, '')
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? '' : ` (${count})`
      const name = `${shortened(whole || 'Tabel', MOST - suffix.length)}${suffix}`
      if (used.has(lower(name))) continue
      used.add(lower(name))
      return name
    }
  })
}

const lower = (name: string): string => name.toLocaleLowerCase('da')

/** Cut between two words, where that leaves enough of it. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name
  const words = name.slice(0, most + 1).replace(/\s\S*$/, '')
  const cut = words.length > most / 2 && words.length <= most ? words : wholeLetters(name, most)
  return cut.replace(HANGING, '').replace(/'+$/, '')
}

/** Never half of a letter that takes two places. */
const wholeLetters = (name: string, most: number): string =>
  name.slice(0, most).replace(/[\ud800-\udbff]$/, '')
