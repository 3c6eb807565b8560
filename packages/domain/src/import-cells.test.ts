import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from './calendar.ts'
import {
  guessDateForm,
  guessIsNegative,
  guessNumberForm,
  NUMBER_FORMS,
  readDate,
  readOre,
  readText,
  type NumberForm,
} from './import-cells.ts'

describe('an amount of a document', () => {
  test.each([
    ['1.234,50', 123_450],
    ['1234,5', 123_450],
    ['1 234,50', 123_450],
    ['1\u00A0234,50 kr.', 123_450],
    ['DKK 1.234', 123_400],
    ['500,-', 50_000],
    ['-1.234,50', -123_450],
    ['\u22121.234,50', -123_450],
    ['1.234,50-', -123_450],
    ['(1.234,50)', -123_450],
    ['1234,5000', 123_450],
    ['0', 0],
  ])('in Danish %s', (written, ore) => {
    expect(readOre(written, 'danish')).toBe(ore)
  })

  test.each([
    ['1,234.50', 123_450],
    ['1234.5', 123_450],
    ['-1,234,567', -123_456_700],
  ])('in English %s', (written, ore) => {
    expect(readOre(written, 'english')).toBe(ore)
  })

  test.each(['1,234.50', '1.23,5', '12.34', '1,234', 'i alt', '', '-', '1e5', '99999999999999,00'])(
    'in Danish none is %j: unreadable, finer than an øre, or too big',
    (written) => {
      expect(readOre(written, 'danish')).toBeNull()
    },
  )

  test('of a spreadsheet is a number, whatever the form', () => {
    expect(readOre(1234.5, null)).toBe(123_450)
    expect(readOre(0.1 + 0.2, null)).toBe(30)
    expect(readOre(-0, null)).toBe(0)
    expect(readOre(0.005, null)).toBeNull()
    expect(readOre('1', null)).toBeNull()
  })

  const anAmount = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 })
  const written = (ore: number, form: NumberForm): string =>
    new Intl.NumberFormat(form === 'danish' ? 'da-DK' : 'en-GB', {
      minimumFractionDigits: 2,
    }).format(ore / 100)

  test('is read back to the øre in the form in which it was written', () => {
    fc.assert(
      fc.property(anAmount, fc.constantFrom(...NUMBER_FORMS), (ore, form) => {
        expect(readOre(written(ore, form), form)).toBe(ore)
      }),
    )
  })

  test('of a column that shows its form is never read otherwise', () => {
    fc.assert(
      fc.property(
        fc.array(anAmount, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...NUMBER_FORMS),
        (amounts, form) => {
          expect(guessNumberForm(amounts.map((ore) => written(ore, form)))).toBe(form)
        },
      ),
    )
  })
})

describe('the form of a column of numbers', () => {
  test.each<[string[], NumberForm | null]>([
    [['1.234', '12,50'], 'danish'],
    [['1.234', '12.50'], 'english'],
    [['1.234', '500'], null],
    [['1,234'], null],
    [['12,50', '12.50'], null],
    [['100', 'i alt', ''], 'danish'],
    [[], 'danish'],
  ])('%j: %s', (column, form) => {
    expect(guessNumberForm(column)).toBe(form)
  })

  test('numbers of a spreadsheet need none', () => {
    expect(guessNumberForm([1234.5, null])).toBe('danish')
  })

  test('expenses are negative where most are', () => {
    expect(guessIsNegative(['-100,00', '-5,00', '20,00'], 'danish')).toBe(true)
    expect(guessIsNegative(['100,00', '-5,00'], 'danish')).toBe(false)
    expect(guessIsNegative([], 'danish')).toBe(false)
  })
})

describe('a date of a document', () => {
  test.each([
    ['15.03.2008', 'dmy'],
    ['15-3-2008', 'dmy'],
    ['15/03/2008', 'dmy'],
    ['15-03-08', 'dmy'],
    ['15-03-2008 00:00:00', 'dmy'],
    ['2008-03-15', 'ymd'],
    ['2008-03-15T00:00:00.000Z', 'ymd'],
    ['20080315', 'ymd'],
    ['03/15/2008', 'mdy'],
  ] as const)('%s, %s', (written, form) => {
    expect(readDate(written, form)).toBe('2008-03-15')
    expect(guessDateForm([written])).toBe(form)
  })

  test('of a spreadsheet is as it is', () => {
    expect(readDate({ date: '2008-03-15' }, null)).toBe('2008-03-15')
    expect(readDate(20_080_315, 'ymd')).toBe('2008-03-15')
  })

  test.each(['31.02.2008', '15.03', 'marts', '15.03-2008', '', '39522'])(
    'none is %j',
    (written) => {
      expect(readDate(written, 'dmy')).toBeNull()
    },
  )

  test('that may be in April or in March is asked about, not guessed', () => {
    expect(guessDateForm(['03/04/2008', '05/06/2008'])).toBeNull()
    expect(guessDateForm(['03/04/2008', '13/06/2008'])).toBe('dmy')
    expect(guessDateForm(['03/04/2008', '06/13/2008'])).toBe('mdy')
    expect(guessDateForm(['13/06/2008', '06/13/2008'])).toBeNull()
    // By points and dashes nobody writes the month first.
    expect(guessDateForm(['03-04-2008'])).toBe('dmy')
    expect(guessDateForm(['03/03/2008'])).toBe('dmy')
  })

  test('of a column of any days in one form is never read otherwise', () => {
    const days = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1 })
    fc.assert(
      fc.property(days, fc.constantFrom('dmy', 'mdy', 'ymd'), (offsets, form) => {
        const dates = offsets.map((offset) => addDays('2005-01-01', offset))
        const column = dates.map((date) => {
          const [y, m, d] = date.split('-')
          if (form === 'ymd') return date
          return form === 'dmy' ? `${d}/${m}/${y}` : `${m}/${d}/${y}`
        })
        const guess = guessDateForm(column)
        expect(guess === null ? dates : column.map((cell) => readDate(cell, guess))).toEqual(dates)
      }),
    )
  })
})

test('text of a cell is one line, or nothing', () => {
  expect(readText('  To\n linjer ')).toBe('To linjer')
  expect(readText('  ')).toBeNull()
  expect(readText(117)).toBe('117')
  expect(readText({ date: '2008-03-15' })).toBe('2008-03-15')
})
