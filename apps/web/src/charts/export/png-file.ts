import fontAddress from '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url'
import type { SvgFile } from './svg-text.tsx'

/** Twice the pixels: sharp on paper and on good screens. */
const SCALE = 2

/** An SVG file as a PNG, with the page's own typeface. */
export async function pngFile({ text, width, height }: SvgFile): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(
    new Blob([await withFont(text)], { type: 'image/svg+xml;charset=utf-8' }),
  )
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * SCALE
    canvas.height = height * SCALE
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** An SVG shown as a picture may fetch nothing, so the typeface travels in it. */
async function withFont(text: string): Promise<string> {
  const reply = await fetch(fontAddress)
  const bytes = new Uint8Array(await reply.arrayBuffer())
  const face =
    `@font-face{font-family:'IBM Plex Sans Variable';font-weight:100 700;` +
    `src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2')}`
  return text.replace('<title>', `<style>${face}</style><title>`)
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no picture'))
      else resolve(blob)
    }, 'image/png')
  })
}
