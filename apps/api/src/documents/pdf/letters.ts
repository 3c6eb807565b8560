/** What stands for a letter that the font has not. */
const STAND_IN = '?'

const LACKED = /the text `\\?"((?:[^"\\]|\\.)+)\\?"` could not be displayed/g

/** The letters that Typst says the font has not; none when it says something else. */
export function lettersLacked(message: string): string[] {
  const found = [...message.matchAll(LACKED)].map(([, text = '']) => unescaped(text))
  return [...new Set(found)].filter((letter) => letter !== '')
}

const unescaped = (text: string): string =>
  text
    .replaceAll(/\\+u\{([0-9a-f]+)\}/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replaceAll(/\\+n/g, '\n')

/** A JSON text with letters replaced that a PDF for everybody cannot have: each must be shown, and be read aloud. */
export const withoutLetters = (json: string, letters: readonly string[]): string =>
  letters.reduce((text, letter) => {
    const written = JSON.stringify(letter).slice(1, -1)
    return text.replaceAll(written, STAND_IN)
  }, json)
