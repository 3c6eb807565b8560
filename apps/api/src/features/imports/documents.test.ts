import { deflateRawSync } from 'node:zlib'
import type { Import, Problem } from '@koreplan/contract'
import { describe, expect, test } from 'vitest'
import { csvOf, sheetOf, workbookOf } from './test-documents.ts'
import { documentOf, HEADS, importing, someRows } from './test-imports.ts'

const { secretariat, slug, send, read, match, apply } = await importing()

describe('a document is read', () => {
  const rows = [['b1', '05-03-2008', 'Ærø Færge A/S', 'Rejse til Åbenrå', '1.234,50', '4.2']]
  const text = csvOf([HEADS, ...rows])
  const serial = { serial: 39512 } // 5 March 2008
  test.each<[string, Buffer, Import['encoding']]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['ISO 8859-1', Buffer.from(text, 'latin1'), 'windows-1252'],
    [
      'commas, with quotes',
      Buffer.from(
        csvOf(
          [HEADS, ...rows].map((row) => row.map((cell) => `"${cell}"`)),
          ',',
        ),
      ),
      'utf-8',
    ],
    ['tabs', Buffer.from(csvOf([HEADS, ...rows], '\t')), 'utf-8'],
    ['a title above', Buffer.from(`Konto 4711\r\n\r\n${text}`), 'utf-8'],
    [
      'Excel',
      workbookOf([HEADS, ['b1', serial, 'Ærø Færge A/S', 'Rejse til Åbenrå', 1234.5, 4.2]]),
      'xlsx',
    ],
  ])('in %s', async (_, content, encoding) => {
    const made = await read(content, 'poster.txt')
    expect(made).toMatchObject({ encoding, gaps: [], totals: { rows: 1, new: 1, newOre: 123_450 } })
    expect(made.rows).toMatchObject([
      {
        status: 'new',
        date: '2008-03-05',
        amountOre: 123_450,
        payee: 'Ærø Færge A/S',
        text: 'Rejse til Åbenrå',
        voucher: 'b1',
        activity: '4.2',
        faults: [],
      },
    ])
  })

  test('in English numbers; a form that the column does not tell is asked for', async () => {
    const heads = ['Posting date', 'Amount', 'Vendor', 'Activity']
    const made = await read(documentOf([['03/04/2008', '1.234', 'Shop', '4.2']], heads))
    expect(made).toMatchObject({ gaps: ['dateForm', 'numberForm'], rows: [] })
    const matched = (await match(made, { dateForm: 'mdy', numberForm: 'danish' })).json<Import>()
    expect(matched.rows).toMatchObject([{ date: '2008-03-04', amountOre: 123_400 }])
    const english = await read(documentOf([['03/14/2008', '1,234.50', 'Shop', '4.2']], heads))
    expect(english.rows).toMatchObject([{ date: '2008-03-14', amountOre: 123_450 }])
  })

  const bomb = (): Buffer => {
    const plain = sheetOf('<row r="1"/>')
    // One part of 100 MB of spaces, packed into 100 kB, that says it is small.
    const name = Buffer.from('xl/worksheets/sheet2.xml')
    const content = deflateRawSync(Buffer.alloc(100 * 1024 * 1024, ' '))
    const end = plain.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
    const at = plain.readUInt32LE(end + 16)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(8, 4)
    fixed.writeUInt32LE(content.length, 14)
    fixed.writeUInt32LE(1000, 18)
    fixed.writeUInt16LE(name.length, 22)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fixed, name, content])
    const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), fixed, where, name])
    const tail = Buffer.from(plain.subarray(end))
    tail.writeUInt16LE(tail.readUInt16LE(8) + 1, 8)
    tail.writeUInt16LE(tail.readUInt16LE(10) + 1, 10)
    tail.writeUInt32LE(at + local.length, 16)
    return Buffer.concat([plain.subarray(0, at), local, plain.subarray(at, end), central, tail])
  }
  const long = csvOf([HEADS, ...Array.from({ length: 10_001 }, () => ['', '', 'x', '', '', ''])])
  test.each<[string, Buffer | (() => Buffer), string]>([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'neither_csv_nor_xlsx'],
    ['a page', Buffer.from('<html>'), 'neither_csv_nor_xlsx'],
    ['one word', Buffer.from('hej'), 'no_table'],
    ['a head alone', Buffer.from(csvOf([HEADS])), 'no_table'],
    ['too many rows', Buffer.from(long), 'too_many_rows'],
    [
      'too many columns',
      documentOf(
        [['1']],
        Array.from({ length: 61 }, (_, at) => `K${at}`),
      ),
      'too_many_columns',
    ],
    [
      'a cell in the last row of all',
      sheetOf('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
      'too_many_rows',
    ],
    ['a row that only says it is the last of all', sheetOf('<row r="1048576"/>'), 'too_many_rows'],
    [
      'a cell in the last column of all',
      sheetOf('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'too_many_columns',
    ],
    ['what is small only while it is packed', bomb, 'too_big_inside'],
    ['half a workbook', workbookOf([HEADS]).subarray(0, -30), 'not_readable'],
  ])('or refused with a reason: %s', async (_, content, reason) => {
    const reply = await send(typeof content === 'function' ? content() : content)
    expect([reply.statusCode, reply.json<Problem>()]).toEqual([
      422,
      expect.objectContaining({ reason, detail: expect.stringMatching(/^[A-ZÆØÅ].+\.$/) }),
    ])
  })

  test('not when it is empty, too large, or no file at all', async () => {
    expect((await send(Buffer.alloc(0))).statusCode).toBe(400)
    const large = await send(Buffer.alloc(5 * 1024 * 1024 + 1, 'a'))
    expect([large.statusCode, large.json<Problem>().detail]).toEqual([
      413,
      expect.stringContaining('5 MB'),
    ])
    expect((await secretariat.post(`/pools/${slug}/imports`, {})).statusCode).toBe(415)
  })
})

describe('columns are matched once', () => {
  const heads = ['Hvornår', 'Hvor meget', 'Hvem', 'Nr']
  const rows = (nr: string) => [['15.03.2008', '-25,00', 'Trykkeriet', nr]]

  test('and remembered for the next document with these columns, in any order', async () => {
    const first = await read(documentOf(rows('m1'), heads))
    expect(first).toMatchObject({ remembered: false, gaps: ['date', 'amount', 'purpose', 'text'] })
    expect(first.columns[1]).toEqual({ name: 'Hvor meget', samples: ['-25,00'] })
    const columns = { date: 'Hvornår', amount: 'Hvor meget', payee: 'Hvem', voucher: 'Nr' }
    const matched = (await match(first, { columns, purpose: '4' })).json<Import>()
    expect(matched).toMatchObject({
      gaps: [],
      version: first.version + 1,
      matching: { isNegative: true, numberForm: 'danish', dateForm: 'dmy' },
    })
    expect(matched.rows).toMatchObject([{ area: '4', amountOre: 2500, text: 'Trykkeriet' }])

    const other = rows('m2').map((row) => row.toReversed())
    const next = await read(documentOf(other, heads.toReversed()))
    expect(next).toMatchObject({ remembered: true, gaps: [], totals: { new: 1 } })
  })

  test('by names that are not in the document, or numbers of nothing, they are not', async () => {
    const made = await read(documentOf(someRows(1)))
    const reply = await match(made, { columns: { date: 'Dato' }, purpose: '99' })
    expect(reply.json<Problem>().errors).toMatchObject([
      { path: 'columns.date', code: 'unknown_name' },
      { path: 'purpose', code: 'unknown_name' },
    ])
    const wide = await match(made, { poolId: 1 })
    expect(wide.json<Problem>().errors).toMatchObject([{ path: 'poolId', code: 'unknown_field' }])
  })

  test('and not on top of what another has matched meanwhile', async () => {
    const made = await read(documentOf(someRows(1)))
    expect((await match(made, { purpose: '4' })).statusCode).toBe(200)
    const stale = await match(made, { purpose: '4.2' })
    expect([stale.statusCode, stale.json<{ current: Import }>().current.version]).toEqual([
      412,
      made.version + 1,
    ])
    expect((await apply(made)).statusCode).toBe(412)
    expect((await secretariat.post(`/imports/${made.id}/apply`, {})).statusCode).toBe(428)
  })
})
