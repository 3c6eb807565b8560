/**
 * Reads a number as people write it: 12,5, 12.5, 1.234, 40 %. A point with three digits after it groups
 * thousands, as Danish does; any other is a decimal point. Null for what is none.
 */
export function readNumber(text: string): number | null {
  const written = text.replace(/[\s\u00A0]|%$/g, '').replace(/%$/, '')
  if (!/^-?\d+([.,]\d+)*$/.test(written)) return null
  const plain = written.includes(',')
    ? written.replaceAll('.', '').replace(',', '.')
    : written.replace(/\.(?=\d{3}(\.|$))/g, '')
  const number = Number(plain)
  return Number.isFinite(number) ? number : null
}
