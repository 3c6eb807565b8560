import {
  ActivityFigures,
  EvaluationIndicator,
  EvaluationTotals,
  WHY_NULL,
  WORDS,
  type EvaluationDifference,
} from '@koreplan/contract'
import { SCHEDULE_KINDS, TARGET_PERIODS } from '@koreplan/domain'
import i18next from 'i18next'
import { expect, test } from 'vitest'
import { evaluation } from '../../i18n/da/evaluation.ts'
import { meetings } from '../../i18n/da/meetings.ts'
import { words } from '../../i18n/da/words.ts'
import { formats } from '../../lib/format.ts'
import { figureWords } from '../status-reports/figure-words.ts'
import { differenceWords } from './difference-words.ts'

await i18next.init({
  lng: 'da',
  resources: { da: { evaluation, meetings, words } },
  interpolation: { escapeValue: false },
})
const format = formats('da')
const t = i18next.getFixedT('da', [
  'evaluation',
  'decisions',
  'general',
  'words',
  'editing',
] as const)
const texts = i18next.getFixedT('da', [
  'meetings',
  'general',
  'words',
  'reports',
  'editing',
  'shell',
] as const)
const indicator = {
  id: 3,
  title: 'Kurser',
  unit: 'kurser',
  targetPeriod: 'year' as const,
  target: 4,
  approximate: false,
  actual: 2,
  expected: 3,
  shareOfTarget: 50,
}
const { nameOf, valueOf } = differenceWords(
  [{ number: '4.2', indicators: [indicator] }],
  t,
  format,
  figureWords(texts, format),
)
const difference = (...path: string[]): EvaluationDifference => ({
  number: '4.2',
  path,
  was: null,
  is: null,
})

test('every figure that can differ has a name of its own, none the name for what has none', () => {
  const { id: _, number: _n, title: _t, area: _a, ...figures } = ActivityFigures.shape
  const { indicators: _i, milestones, ...single } = figures
  const { coverage, counts: _c, ...totals } = EvaluationTotals.shape
  const { id: _id, ...measured } = EvaluationIndicator.shape
  const names = (...shapes: [string, object][]) =>
    shapes.flatMap(([below, shape]) =>
      Object.keys(shape).map((key) => nameOf(difference(...below.split('.').filter(Boolean), key))),
    )
  for (const all of [
    names(['', single], ['milestones', milestones.shape], ['indicators.3', measured]),
    names(['', totals], ['coverage', coverage.shape], ['counts', WORDS.da.schedule]),
  ]) {
    expect(new Set(all).size).toBe(all.length)
    expect(all).not.toContain(texts('figureName.other'))
  }
  expect(nameOf(difference('indicators', '3', 'actual'))).toBe('Resultatmål »Kurser«: nået')
  expect(nameOf(difference('indicators', '3'))).toBe('Resultatmål »Kurser«')
})

test('a value of a vocabulary is written in words', () => {
  for (const kind of SCHEDULE_KINDS)
    expect(valueOf(difference('scheduleKind'), kind)).toBe(words.scheduleKind[kind])
  for (const why of WHY_NULL) expect(valueOf(difference('whyNull'), why)).not.toMatch(/_/)
  for (const period of TARGET_PERIODS)
    expect(valueOf(difference('indicators', '3', 'targetPeriod'), period)).toBe(
      evaluation.targetPeriod[period],
    )
})
