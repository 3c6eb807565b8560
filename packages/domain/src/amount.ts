/** What a unit is worth, as a power of ten of a krone. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(mio\.?|mill\.?|millioner?|million)$/, 6],
  [/^(t\.?|tusinde?|1000)$/, 3],
  [/^$/, 0],
]

/** More than this is not held exactly: see the ledger's upper bound. */
const MOST = 100_000_000_000_000n

/**
 * Reads an amount as people write it, in whole øre: `12.500`, `12.500,00`, `12 500 kr.`, `12,5 t.kr.`,
 * `0,4 mio. kr.`, `500,-`, and English `DKK 12,500.00`. Null for what is no amount above 0, is finer than an
 * øre, is too big, or may mean two things: `12,500` is neither 12.500 kr. nor 12,50 kr. for sure.
 */
export function readAmount(text: string): number | null {
  const written = text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/^(kr\.?|dkk) ?/, '')
    .replace(/ ?(kr\.?|dkk|kroner)$/, '')
    .replace(/,-$/, '')
  const match = /^([\d., ]*\d) ?([a-z.]*)$/.exec(written)
  if (match === null) return null
  const [, number = '', unit = ''] = match
  const power = UNITS.find(([word]) => word.test(unit))?.[1]
  const parts = partsOf(number.replaceAll(/(?<=\d) (?=\d{3}(\D|$))/g, ''), power !== 0)
  if (power === undefined || parts === null) return null
  const [whole, decimals] = parts
  const shift = power + 2
  const spare = decimals.slice(shift)
  if (/[1-9]/.test(spare)) return null
  const ore = BigInt(whole + decimals.slice(0, shift).padEnd(shift, '0'))
  return ore > 0n && ore <= MOST ? Number(ore) : null
}

/** The digits before and after the decimal mark; null where that cannot be told. */
function partsOf(number: string, hasUnit: boolean): readonly [string, string] | null {
  if (number.includes(' ')) return null
  const marks = number.replaceAll(/\d/g, '')
  const last = marks.at(-1)
  if (last === undefined) return [number, '']
  const isMixed = marks.includes('.') && marks.includes(',')
  const isMany = marks.length > 1
  const tail = number.length - number.lastIndexOf(last) - 1
  // 12.500 groups; 12.5 and 12,5 have decimals; with a unit 12,500 has too.
  if (!isMixed && (isMany || (last === '.' && tail === 3))) return grouped(number, last)
  if (!isMixed && last === ',' && tail === 3 && !hasUnit) return null
  const [whole, decimals] = splitAt(number, number.lastIndexOf(last))
  const other = last === ',' ? '.' : ','
  const plain = whole.includes(other) ? grouped(whole, other) : ([whole, ''] as const)
  if (plain === null || whole.includes(last) || decimals === '') return null
  return [plain[0], decimals]
}

const splitAt = (text: string, at: number): [string, string] => [
  text.slice(0, at),
  text.slice(at + 1),
]

/** Digits in groups of three; null when they are grouped otherwise. */
function grouped(number: string, mark: string): readonly [string, string] | null {
  const [first = '', ...rest] = number.split(mark)
  const isGrouped = /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
  return isGrouped ? [first + rest.join(''), ''] : null
}
