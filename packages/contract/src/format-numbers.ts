import type { Language } from './words.ts'

/** Keeps a figure and its unit on one line. */
export const NBSP = '\u00a0'

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' }

/** Made when it is first used: making one costs more than using it a thousand times. */
function numbers(language: Language, decimals: number, atLeast = 0) {
  let made: Intl.NumberFormat | undefined
  return {
    format(value: number): string {
      made ??= new Intl.NumberFormat(LOCALES[language], {
        minimumFractionDigits: atLeast,
        maximumFractionDigits: decimals,
      })
      return made.format(value)
    },
  }
}

/** How figures are written in one language. Amounts come in whole øre, time in whole minutes. */
export function numberFormats(language: Language) {
  const whole = numbers(language, 0)
  const loose = numbers(language, 2)
  const oneDecimal = numbers(language, 1)
  const twoDecimals = numbers(language, 2, 2)
  const kroner = (text: string) => (language === 'da' ? `${text}${NBSP}kr.` : `DKK${NBSP}${text}`)

  return {
    /** `1.234`, `12,5`: at most two decimals. */
    number: (value: number) => loose.format(value),

    /** `400.000 kr.`, with øre only where there are any; English `DKK 400,000`. */
    amount: (ore: number) => kroner((ore % 100 === 0 ? whole : twoDecimals).format(ore / 100)),

    /** `304.199,77 kr.`, `400.000,00 kr.`: for columns of amounts. */
    exactAmount: (ore: number) => kroner(twoDecimals.format(ore / 100)),

    /** `0,4 mio. kr.`, below 0,1 mio. `50 t.kr.`; English `DKK 0.4m`, `DKK 50k`. */
    shortAmount: (ore: number) => {
      const amount = ore / 100
      if (Math.abs(amount) < 1000) return kroner(whole.format(amount))
      const millions = Math.abs(amount) >= 100_000
      const text = millions
        ? loose.format(roundTo(amount / 1e6, Math.abs(amount) >= 1e6 ? 1 : 2))
        : oneDecimal.format(amount / 1000)
      if (language === 'en') return `DKK${NBSP}${text}${millions ? 'm' : 'k'}`
      return millions ? `${text}${NBSP}mio.${NBSP}kr.` : `${text}${NBSP}t.kr.`
    },

    /** `61 %`; English `61%`. 0-100, as the API gives it. */
    percent: (value: number) => withSign(whole.format(value), language),

    /** `37,5 %`: one decimal where there is one. */
    percentDecimal: (value: number) => withSign(oneDecimal.format(value), language),

    /** `12,5 timer`, `1 time`; English `12.5 hours`. */
    hours: (minutes: number) => {
      const value = minutes / 60
      const unit = language === 'da' ? ['time', 'timer'] : ['hour', 'hours']
      return `${loose.format(value)}${NBSP}${value === 1 ? unit[0] : unit[1]}`
    },

    /** `12,50`: for columns of hours. */
    exactHours: (minutes: number) => twoDecimals.format(minutes / 60),

    /** `12,5`: hours whose unit stands beside them. */
    plainHours: (minutes: number) => loose.format(minutes / 60),

    /** `+12,5`, `−3`, `0`: more or fewer hours than something else. */
    signedHours: (minutes: number) =>
      `${minutes > 0 ? '+' : minutes < 0 ? '−' : ''}${loose.format(Math.abs(minutes) / 60)}`,

    /** `1,2 MB`, `340 KB`: of a file, in steps of 1024 as file managers show them. */
    bytes: (value: number) =>
      value >= 1024 ** 2
        ? `${oneDecimal.format(value / 1024 ** 2)}${NBSP}MB`
        : `${whole.format(Math.ceil(value / 1024))}${NBSP}KB`,

    /** `ca. 15`: a target that the plan itself gives as approximate. */
    approximately: (value: number) =>
      `${language === 'da' ? 'ca.' : 'approx.'}${NBSP}${loose.format(value)}`,
  }
}

const withSign = (text: string, language: Language) =>
  language === 'da' ? `${text}${NBSP}%` : `${text}%`

const roundTo = (value: number, decimals: number) =>
  Math.round(value * 10 ** decimals) / 10 ** decimals
