import pg from 'pg'

type Parser = (text: string) => unknown

const { DATE, INT8, NUMERIC } = pg.types.builtins
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182
const NUMERIC_ARRAY = 1231
// @types/pg takes the text for a number.
const textArray = new pg.TypeOverrides().getTypeParser(1009) as unknown as Parser

/**
 * How raw queries on our pool read columns: a `date` is `YYYY-MM-DD`, never an instant in some time
 * zone; `int8` and `numeric` (what `count` and `sum` answer) are numbers. The rest is as pg has it.
 * Prisma brings its own, per query.
 */
export const columnTypes = new pg.TypeOverrides()
for (const [type, array, parse] of [
  [DATE, DATE_ARRAY, String],
  [INT8, INT8_ARRAY, exactNumber],
  [NUMERIC, NUMERIC_ARRAY, exactNumber],
] satisfies [number, number, Parser][]) {
  columnTypes.setTypeParser<unknown>(type, parse)
  columnTypes.setTypeParser(array, (text) => each(textArray(text), parse))
}

/**
 * Refuses a whole number that JavaScript cannot hold exactly, and NaN: rather an error than a wrong
 * figure.
 */
function exactNumber(text: string): number {
  const number = Number(text)
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
    throw new RangeError(`${text} is no number that can be held exactly`)
  }
  return number
}

/** The elements of an array that pg has taken apart into texts, of any depth. */
function each(value: unknown, element: Parser): unknown {
  if (Array.isArray(value)) return value.map((inner) => each(inner, element))
  return typeof value === 'string' ? element(value) : null
}
