import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['meetings', 'general', 'words', 'reports', 'editing', 'shell'] as const

/** The texts of meetings and status reports; with `general:`, `words:` ... those that pages share. */
export type MeetingTexts = TFunction<typeof NAMESPACES>

export function useMeetingTexts(): MeetingTexts {
  return useTranslation(NAMESPACES).t
}
