import type { ResourceMeasure } from '@koreplan/domain'
import { wholeAmount } from '../../charts/in-words.ts'
import { useFormat } from '../../lib/format.ts'
import { useEvaluationTexts } from './use-evaluation-texts.ts'

const IN_A_UNIT = { money: 100, hours: 60, share: 1 } as const satisfies Record<
  ResourceMeasure,
  number
>

/** Whole øre as kroner, whole minutes as hours; percent as they are. */
export const inUnit = (measure: ResourceMeasure, across: number): number =>
  across / IN_A_UNIT[measure]

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
    if (measure === 'money') return format.amount(Math.round(value * 100))
    return measure === 'hours'
      ? t('hoursValue', { hours: format.number(value) })
      : format.percentDecimal(value)
  }
  return { exact, inPicture }
}
