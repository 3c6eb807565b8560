import type { FileKind } from '@koreplan/contract'
import { fileTypeFromBuffer } from 'file-type'

/** What a file is, as its content says. */
export interface Kind {
  readonly ending: FileKind
  readonly mediaType: string
}

const OOXML = 'application/vnd.openxmlformats-officedocument'

/** Kinds that their first bytes tell. Office files of before 2007 share theirs: their names' endings tell which. */
const BY_MEDIA_TYPE: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  [`${OOXML}.wordprocessingml.document`]: 'docx',
  [`${OOXML}.spreadsheetml.sheet`]: 'xlsx',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

const OLD_OFFICE: Readonly<Record<string, Kind>> = {
  doc: { ending: 'doc', mediaType: 'application/msword' },
  xls: { ending: 'xls', mediaType: 'application/vnd.ms-excel' },
}
const TEXT: Readonly<Record<string, Kind>> = {
  txt: { ending: 'txt', mediaType: 'text/plain' },
  csv: { ending: 'csv', mediaType: 'text/csv' },
}

/** What only a whole Office document has, and what makes one carry programs. */
const MAIN_PARTS: Readonly<Partial<Record<FileKind, string>>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
}
const PROGRAMS = /vbaProject\.bin|vbaData\.xml/i
const OLD_STREAMS: Readonly<Record<string, readonly string[]>> = {
  doc: ['WordDocument'],
  xls: ['Workbook', 'Book'],
}
const OLD_PROGRAMS = ['_VBA_PROJECT', 'VBA']

/**
 * The kind of a file by its content; null for one that is not taken: an unknown one, one that its ending misnames,
 * an Office file with macros, and a zip that only claims to be one.
 */
export async function kindOf(name: string, content: Buffer): Promise<Kind | null> {
  const ending = endingOf(name)
  const found = await fileTypeFromBuffer(content)
  if (found === undefined) return isText(content) ? (TEXT[ending] ?? null) : null
  if (found.mime === 'application/x-cfb') return oldOffice(ending, content)
  const kind = BY_MEDIA_TYPE[found.mime]
  if (kind === undefined || !isNamedSo(kind, ending)) return null
  const main = MAIN_PARTS[kind]
  if (main !== undefined && !isWholeOffice(content, main)) return null
  return { ending: kind, mediaType: found.mime }
}

/** Installers and mails are of the same outer form: what is inside says that it is a document. */
function oldOffice(ending: string, content: Buffer): Kind | null {
  const streams = OLD_STREAMS[ending] ?? []
  if (!streams.some((name) => content.includes(streamNamed(name)))) return null
  return OLD_PROGRAMS.some((name) => content.includes(streamNamed(name)))
    ? null
    : (OLD_OFFICE[ending] ?? null)
}

const streamNamed = (name: string): Buffer => Buffer.from(`${name}\0`, 'utf16le')

const endingOf = (name: string): string =>
  (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase().replace(/^jpeg$/, 'jpg')

/** What is saved under a false ending would be opened by another program than was meant. */
const isNamedSo = (kind: FileKind, ending: string): boolean => kind === ending

/** The names of a zip's parts stand in it uncompressed. */
function isWholeOffice(content: Buffer, main: string): boolean {
  const names = namesIn(content)
  return (
    names.includes(main) &&
    names.includes('[Content_Types].xml') &&
    !names.some((name) => PROGRAMS.test(name))
  )
}

/** The names in a zip's central directory. */
function namesIn(content: Buffer): string[] {
  const names: string[] = []
  const signature = Buffer.from([0x50, 0x4b, 1, 2])
  const END_OF_FIXED = 46
  for (let at = content.indexOf(signature); at !== -1; at = content.indexOf(signature, at + 4)) {
    if (at + END_OF_FIXED > content.length) break
    const length = content.readUInt16LE(at + 28)
    names.push(content.toString('utf8', at + END_OF_FIXED, at + END_OF_FIXED + length))
  }
  return names
}

/** Text that is no page: no control characters, and nothing that begins as HTML, XML or a script. */
function isText(content: Buffer): boolean {
  // Of UTF-8 as of the older sets that spreadsheets still write, the control characters are the same bytes.
  const text = content.toString('latin1').replace(/^\u00EF\u00BB\u00BF/, '')
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return !/[\0-\u0008\u000B\u000E-\u001F]/.test(text) && !/^\s*(<|#!)/.test(text)
}
