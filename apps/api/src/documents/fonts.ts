import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'] as const

const { resolve } = createRequire(import.meta.url)

/** Where the faces of IBM Plex Sans lie that documents are set in. */
export const fontPaths = (): string[] =>
  FACES.map((face) => resolve(`@expo-google-fonts/ibm-plex-sans/${face}/IBMPlexSans_${face}.ttf`))

export const fontFiles = (): Buffer[] => fontPaths().map((path) => readFileSync(path))
