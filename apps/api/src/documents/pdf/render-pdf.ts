import { readFileSync } from 'node:fs'
import type { Doc } from '@koreplan/contract'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from '../fonts.ts'
import { lettersLacked, withoutLetters } from './letters.ts'
import { pageDataOf } from './page-data.ts'

/** Where the compiler believes that it stands. Nothing of the disk is there, and no document names another place. */
const ROOM = '/document'
/** Each round may find letters that the one before hid. */
const MOST_ROUNDS = 5

let page: string | undefined
let made: NodeCompiler | undefined

/**
 * A document as a tagged PDF (PDF/UA-1): headings as outline, tables with their heads, pictures with alternative text
 * as vectors, fonts embedded, language Danish. The same document always gives the same bytes: it is dated by the day
 * that its figures are true of.
 */
export function pdfOf(doc: Doc): Buffer {
  page ??= readFileSync(new URL('document.typ', import.meta.url), 'utf8')
  made ??= NodeCompiler.create({ workspace: ROOM, fontArgs: [{ fontBlobs: fontFiles() }] })
  const { json, pictures } = pageDataOf(doc)
  made.resetShadow()
  for (const [path, svg] of pictures) made.mapShadow(`${ROOM}/${path}`, Buffer.from(svg))
  try {
    return compiled(made, page, json, Date.parse(`${doc.asOf}T00:00:00Z`) / 1000)
  } finally {
    made.evictCache(0)
  }
}

function compiled(compiler: NodeCompiler, main: string, first: string, timestamp: number): Buffer {
  let json = first
  for (let round = 1; ; round++) {
    compiler.mapShadow(`${ROOM}/document.json`, Buffer.from(json))
    try {
      return compiler.pdf(
        { mainFileContent: main },
        { pdfStandard: 'ua-1', creationTimestamp: timestamp },
      )
    } catch (error) {
      const lacked = lettersLacked(String(error))
      if (lacked.length === 0 || round === MOST_ROUNDS) throw error
      json = withoutLetters(json, lacked)
    }
  }
}
