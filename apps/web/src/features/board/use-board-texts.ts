import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

const NAMESPACES = ['board', 'general', 'words'] as const

export const useBoardTexts = (): TFunction<typeof NAMESPACES> => useTranslation(NAMESPACES).t
