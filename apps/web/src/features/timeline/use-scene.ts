import type { Timeline } from '@koreplan/contract'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { lineWords, type LineWords } from './line-words.ts'
import { axisOf, placeOn, type Axis, type Place } from './span.ts'

/** What every line is drawn from: the same object as long as nothing of it changes. */
export interface Scene {
  readonly timeline: Timeline
  readonly axis: Axis
  readonly place: Place
  readonly words: LineWords
}

export function useScene(timeline: Timeline): Scene {
  const { t } = useTranslation(['timeline', 'general', 'words', 'decisions'])
  const format = useFormat()
  return useMemo(() => {
    const axis = axisOf(timeline)
    return { timeline, axis, place: placeOn(axis), words: lineWords(t, format, timeline) }
  }, [timeline, t, format])
}
