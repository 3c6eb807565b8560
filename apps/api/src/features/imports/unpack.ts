import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'
import { refuseDocument } from '../../problems/refusal.ts'

const inflate = promisify(inflateRaw)

/** A workbook of 10,000 rows is a tenth of this. */
const MOST_BYTES = 64 * 1024 * 1024
const MOST_PARTS = 500

const CENTRAL = 0x02014b50
const END = 0x06054b50

/**
 * What is in a zip, by the names of its central directory. However small the zip is and whatever sizes it tells, no more
 * is unpacked than a workbook may hold.
 */
export async function unpack(zip: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || end + 22 > zip.length || zip.readUInt32LE(end) !== END)
    return refuseDocument('not_readable')
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_PARTS) refuseDocument('too_big_inside')
  const parts = new Map<string, Buffer>()
  let left = MOST_BYTES
  let at = zip.readUInt32LE(end + 16)
  for (let part = 0; part < count; part++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) refuseDocument('not_readable')
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    if (/\.(xml|rels)$/.test(name)) {
      const content = await contentAt(zip, at, left)
      left -= content.length
      parts.set(name, content)
    }
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return parts
}

async function contentAt(zip: Buffer, central: number, most: number): Promise<Buffer> {
  const method = zip.readUInt16LE(central + 10)
  const size = zip.readUInt32LE(central + 20)
  const local = zip.readUInt32LE(central + 42)
  if (local + 30 > zip.length) return refuseDocument('not_readable')
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(from, from + size)
  if (method === 0) return packed.length <= most ? packed : refuseDocument('too_big_inside')
  if (method !== 8 || most === 0) return refuseDocument('not_readable')
  return inflate(packed, { maxOutputLength: most }).catch((error: NodeJS.ErrnoException) =>
    refuseDocument(error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too_big_inside' : 'not_readable'),
  )
}

/** A zip of parts as they are: what a reader finds in it is what was measured. */
export function packed(parts: ReadonlyMap<string, Buffer>): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, content] of parts) {
    const name = Buffer.from(path)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt32LE(crc32(content), 10)
    fixed.writeUInt32LE(content.length, 14)
    fixed.writeUInt32LE(content.length, 18)
    fixed.writeUInt16LE(name.length, 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(offset, 10)
    locals.push(Buffer.from('504b0304', 'hex'), fixed, name, content)
    central.push(Buffer.from('504b01021400', 'hex'), fixed, where, name)
    offset += 30 + name.length + content.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('504b0506', 'hex'), end])
}
