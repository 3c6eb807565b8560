import type { BlockOf } from '@koreplan/contract'
import { Resvg } from '@resvg/resvg-js'
import { ImageRun, Paragraph } from 'docx'
import { fontPaths } from '../fonts.ts'
import type { Measures } from './measures.ts'
import { STYLE } from './styles.ts'

/** Twips to a pixel of the screen, which Word measures pictures in. */
const PIXEL = 15
/** Pixels of the fallback to a pixel: about 300 to an inch. */
const DENSITY = 3
/** No picture is higher than this share of the room for text. */
const MOST_HIGH = 0.8

/** A picture as vectors, with one of pixels for who cannot show those. `id`: its own in the document, from 1. */
export function pictureOf(
  { svg, alt, width, height }: BlockOf<'figure'>,
  { page, margin, width: room }: Measures,
  id: number,
): Paragraph {
  const high = (page.height - margin.top - margin.bottom) * MOST_HIGH
  const scale = Math.min(room / width, high / height) / PIXEL
  const transformation = { width: Math.floor(width * scale), height: Math.floor(height * scale) }
  return new Paragraph({
    style: STYLE.picture,
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(withoutHalo(svg)),
        transformation,
        altText: { id: String(id), name: `Figur ${id}`, description: alt },
        fallback: {
          type: 'png',
          data: inPixels(svg, transformation.width * DENSITY),
        },
      }),
    ],
  })
}

function inPixels(svg: string, width: number): Buffer {
  const font = {
    fontFiles: fontPaths(),
    loadSystemFonts: false,
    defaultFontFamily: 'IBM Plex Sans',
  }
  return new Resvg(svg, { font, background: '#ffffff', fitTo: { mode: 'width', value: width } })
    .render()
    .asPng()
}

const HALO = /<text([^>]*?) paint-order="stroke"([^>]*)>(.*?)<\/text>/g
const STROKE = / stroke(?:-\w+)?="[^"]*"/g

/** Office draws an edge over its letters, whatever the order says: the edge becomes letters of its own behind them. */
const withoutHalo = (svg: string): string =>
  svg.replaceAll(HALO, (_, before: string, after: string, words: string) => {
    const attributes = `${before}${after}`
    return `<text${attributes}>${words}</text><text${attributes.replaceAll(STROKE, '')}>${words}</text>`
  })
