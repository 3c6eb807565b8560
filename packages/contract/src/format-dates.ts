import type { IsoDate, Precision } from '@koreplan/domain'
import type { Language } from './words.ts'
import { NBSP } from './format-numbers.ts'

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

type Season = 'spring' | 'summer' | 'autumn' | 'winter'
const SEASONS: Record<Language, Record<Season, string>> = {
  da: { spring: 'forår', summer: 'sommer', autumn: 'efterår', winter: 'vinter' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter' },
}

/** How dates are written in one language. A date is a day without a time zone: read as UTC. */
export function dateFormats(language: Language) {
  const by = (options: Intl.DateTimeFormatOptions) => {
    let made: Intl.DateTimeFormat | undefined
    return (date: IsoDate) => {
      // Made when it is first used: making one costs more than using it a thousand times.
      made ??= new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
      return made.format(new Date(`${date}T00:00:00Z`))
    }
  }
  const short = by({ day: 'numeric', month: 'short', year: 'numeric' })
  // A day is never parted from its month: a line that ends with »1.« reads as the end of a sentence.
  const together = (write: (date: IsoDate) => string) => (date: IsoDate) =>
    write(date).replace(/(\d\.?) /, `$1${NBSP}`)
  const long = together(by({ day: 'numeric', month: 'long', year: 'numeric' }))
  const onOneLine = (date: IsoDate) => short(date).replaceAll(' ', NBSP)
  const period = (from: IsoDate, to: IsoDate) => `${onOneLine(from)} – ${onOneLine(to)}`
  const month = by({ month: 'long', year: 'numeric' })
  const whole = {
    day: long,
    month,
    season: season(language),
    year: (date: IsoDate) => date.slice(0, 4),
  }

  return {
    /** `1. nov. 2008`; English `1 Nov 2008`. Kept on one line. */
    date: onOneLine,

    /** `1. november 2008`, the day and the month on one line. */
    longDate: long,

    /** `lørdag den 1. november 2008`, the day and the month on one line. */
    weekday: together(by({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })),

    /** `man. 27.10.`; English `Mon 27/10`. */
    dayInWeek: by({ weekday: 'short', day: 'numeric', month: 'numeric' }),

    /** `01.11.2008`, for fields and columns; English `01/11/2008`. */
    numericDate: (date: IsoDate) => {
      const [year, monthNumber, day] = date.split('-')
      return [day, monthNumber, year].join(language === 'da' ? '.' : '/')
    },

    /** `november 2008` */
    month,

    /** `nov. 2008` */
    shortMonth: by({ month: 'short', year: 'numeric' }),

    /** `nov.`; English `Nov`. */
    monthName: by({ month: 'short' }),

    /** `N` */
    monthLetter: by({ month: 'narrow' }),

    year: (date: IsoDate) => date.slice(0, 4),

    /** `2. kvartal 2008`; English `Q2 2008`. */
    quarter: (date: IsoDate) => {
      const quarter = Math.ceil(Number(date.slice(5, 7)) / 3)
      return language === 'da'
        ? `${quarter}. kvartal ${date.slice(0, 4)}`
        : `Q${quarter} ${date.slice(0, 4)}`
    },

    /** As exactly as it is known: `1. november 2008`, `november 2008`, `efterår 2008`, `2008`. */
    dateOf: (date: IsoDate, precision: Precision) => whole[precision](date),

    /** `forår 2009` for a season's window, else `1. mar. – 31. maj 2009`. */
    window: (from: IsoDate, to: IsoDate, precision: Precision) =>
      precision === 'day' ? period(from, to) : whole[precision](from),

    /** `1. jan. 2007 – 31. dec. 2009` */
    period,

    /** Of an instant the day alone: `1. nov. 2008`, in the municipality's time. */
    day: (instant: string) =>
      new Intl.DateTimeFormat(LOCALES[language], {
        dateStyle: 'medium',
        timeZone: 'Europe/Copenhagen',
      })
        .format(new Date(instant))
        .replaceAll(' ', NBSP),

    /** Of an instant: `1. nov. 2008 14.05`, in the municipality's time, the date on one line. */
    instant: (instant: string) =>
      new Intl.DateTimeFormat(LOCALES[language], {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: 'Europe/Copenhagen',
      })
        .format(new Date(instant))
        .replace(/^(\S+) (\S+) /, `$1${NBSP}$2${NBSP}`),
  }
}

/** December belongs to the winter that the next year gives its number. */
function season(language: Language) {
  return (date: IsoDate) => {
    const month = Number(date.slice(5, 7))
    const year = Number(date.slice(0, 4)) + (month === 12 ? 1 : 0)
    return `${SEASONS[language][seasonOf(month)]} ${year}`
  }
}

function seasonOf(month: number): Season {
  if (month === 12 || month < 3) return 'winter'
  if (month < 6) return 'spring'
  return month < 9 ? 'summer' : 'autumn'
}
