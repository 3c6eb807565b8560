import { ofAxis } from '@koreplan/charts'
import type { ResourceMeasure } from '@koreplan/domain'
import { wholeAmount } from '../../charts/in-words.ts'
import { useFormat } from '../../lib/format.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

/** How what was used is written: øre, minutes or percent. */
export function useUnitWords(measure: ResourceMeasure) {
  const t = useEvaluationTexts()
  const format = useFormat()
  const exact = (across: number): string => {
    if (measure === 'money') return wholeAmount(across, format)
    return measure === 'hours' ? format.hours(Math.round(across)) : format.percentDecimal(across)
  }
  /** On the axis: kroner, hours or percent. */
  const inPicture = (value: number): string => {
    return measure === 'hours'
      ? t('hoursValue', { hours: format.number(value) })
      : exact(ofAxis(measure, value))
  }
  return { exact, inPicture }
}
