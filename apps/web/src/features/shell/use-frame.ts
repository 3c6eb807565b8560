import { useMatches } from '@tanstack/react-router'
import type { Frame } from './frames.ts'

/** The frame that the page of the address asks for. */
export const useFrame = (): Frame | undefined =>
  useMatches({ select: (matches) => matches.at(-1)?.staticData.frame })
