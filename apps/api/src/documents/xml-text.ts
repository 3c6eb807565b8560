/** What XML has no place for, even escaped: control characters, halves of a letter. */
export const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** The same value with every text in it fit for a file of XML. */
export const fitForXml = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'string' ? one.replaceAll(ILLEGAL, '') : one,
  ) as T
