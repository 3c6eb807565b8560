import type { Dashboard, Evaluation, EvaluationRow } from '@koreplan/contract'
import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { fontPaths } from '../fonts.ts'
import { testApp } from '../../test-app.ts'
import { evaluationPicture } from './evaluation-picture.ts'
import { poolPicture } from './pool-picture.ts'
import { progressPicture } from './progress-picture.ts'

const api = await testApp('example')
const ASOF = '2008-11-01'
const dashboard = (await api.get(`/dashboard?asOf=${ASOF}`)).json<Dashboard>()
const { steps } = (await api.get(`/series?asOf=${ASOF}`)).json<{
  steps: { date: string; spentOre: number; boundOre: number }[]
}>()

const drawnAs = (svg: string) =>
  new Resvg(svg, { font: { fontFiles: fontPaths(), loadSystemFonts: false } }).render()

/** What is said in a drawing, tags taken away. */
const wordsIn = (svg: string): string => svg.replaceAll(/<[^>]+>/g, ' ').replaceAll('\u00a0', ' ')

test('progress per area is drawn with the figures of the overview, and said in words', () => {
  const picture = progressPicture(dashboard.areas, ASOF)
  for (const area of dashboard.areas) {
    expect(picture.alt).toContain(`${area.number} ${area.shortTitle}`)
    if (area.progress !== null && area.progress > 0)
      expect(wordsIn(picture.svg)).toContain(`${Math.round(area.progress)} %`)
  }
  expect(drawnAs(picture.svg).width).toBe(picture.width)
})

test('the pool is drawn with what is spent and with the evaluation, and said in words', () => {
  const picture = poolPicture(
    {
      figures: dashboard.pool,
      steps,
      period: {
        periodStart: '2007-01-01',
        periodEnd: '2009-12-31',
        evaluationFrom: dashboard.evaluation.from,
        evaluationTo: dashboard.evaluation.to,
      },
      precision: dashboard.evaluation.precision,
    },
    ASOF,
  )
  expect(wordsIn(picture.svg)).toContain('Status pr. 1. nov. 2008')
  expect(wordsIn(picture.svg)).toContain('Evaluering, forår 2009')
  expect(picture.alt).toContain('forbrug')
  expect(`${picture.alt} ${picture.caption}`).not.toContain('..')
  expect(drawnAs(picture.svg).height).toBe(Math.ceil(picture.height))
})

test('the names of areas are text, whatever is in them', () => {
  const [area] = dashboard.areas
  if (area === undefined) throw new Error('no area')
  const picture = progressPicture([{ ...area, shortTitle: '<script>&"\u0000' }], ASOF)
  expect(picture.svg).not.toContain('<script>')
  expect(() => drawnAs(picture.svg)).not.toThrow()
})

test('each activity is drawn at what it used and what it reached, and said in words', async () => {
  const { rows } = (await api.get(`/evaluation?asOf=${ASOF}`)).json<Evaluation>()
  const assessed = rows.map((row, at): EvaluationRow => ({
    ...row,
    assessment: { ...row.assessment, goalAttainment: at % 6 === 5 ? null : 1 + (at % 5) },
  }))
  const names = new Map(dashboard.areas.map(({ number, shortTitle }) => [number, shortTitle]))
  for (const measure of ['money', 'hours', 'share'] as const) {
    const picture = evaluationPicture(assessed, measure, names, ASOF)
    const said = wordsIn(picture.svg)
    for (const { number, assessment } of assessed)
      expect([number, picture.alt.includes(` ${number}: `)]).toEqual([
        number,
        assessment.goalAttainment !== null,
      ])
    for (const words of ['Meget brugt, lidt nået', 'Lidt brugt, meget nået', 'Gennemsnit: '])
      expect(said).toContain(words)
    for (const { number, shortTitle } of dashboard.areas)
      expect(said).toContain(`${number} ${shortTitle}`)
    expect(drawnAs(picture.svg).height).toBe(Math.ceil(picture.height))
  }
})
