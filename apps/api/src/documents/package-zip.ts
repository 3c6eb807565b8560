import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What the library counts from one document to the next, or draws at random. */
const COUNTED =
  /(?<=w:anchor="|w:name="|PAGEREF )(_Toc)\d+|"(rId)[\w-]{10,}"|(?<=<w:bookmark(?:Start|End)[^>]* w:id=)"()\d+"/g

/**
 * A Word or Excel file without what differs from one making to the next: each part is dated by the day that the
 * figures are true of, and names that nobody sees are numbered in their order.
 */
export function settled(file: Uint8Array, asOf: string): Buffer {
  const names = new Map<string, string>()
  const named = (xml: string): string =>
    xml.replaceAll(COUNTED, (name: string, ...parts: unknown[]) => {
      const [toc, link] = parts as (string | undefined)[]
      const known = names.get(name) ?? settledName(toc, link, names.size + 1)
      names.set(name, known)
      return known
    })
  const parts = Object.entries(unzipSync(file)).map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes] as const
    const xml = named(strFromU8(bytes))
    return [path, strToU8(path === 'docProps/core.xml' ? dated(xml, asOf) : xml)] as const
  })
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: zipDay(asOf) }))
}

/** A zip knows no day before 1980 or after 2099. It tells local time: midnight is the same bytes everywhere. */
function zipDay(asOf: string): Date {
  const known = asOf < '1980' ? '1980-01-01' : asOf > '2100' ? '2099-12-31' : asOf
  return new Date(`${known}T00:00:00`)
}

const settledName = (toc: string | undefined, link: string | undefined, count: number): string =>
  toc === undefined ? `"${link === undefined ? '' : 'rIdLink'}${count}"` : `${toc}${count}`

const dated = (xml: string, asOf: string): string =>
  xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => `${tag}${asOf}T00:00:00Z`,
  )
