import type { Resources } from '@koreplan/contract'
import { ChartFrame } from '../../charts/chart-frame.tsx'
import { cellsIn } from '../../charts/chart-table.ts'
import { LineMark } from '../../charts/marks.tsx'
import { Picture, type PictureName } from '../../charts/picture.tsx'
import { PLANNED_DASH } from '../../charts/pool-picture.tsx'
import { useFormat } from '../../lib/format.ts'
import {
  isOverExpected,
  layoutCourse,
  PANEL_TOP,
  type CourseLayout,
  type CourseUnit,
} from './course-layout.ts'
import { useResourceTexts } from './use-resource-texts.ts'

/** Each unit's hours through the year, added up, against an even use of what it was allocated. */
export function CourseChart({ resources }: { readonly resources: Resources }) {
  const t = useResourceTexts()
  const format = useFormat()
  const { units, course, asOf, year } = resources
  const when = year === null ? t('duringPlan') : String(year)
  const shown = units.flatMap((unit): CourseUnit[] => {
    const its = course.find(({ unitId }) => unitId === unit.id)
    if (its === undefined) return []
    const last = its.points.findLast(({ usedMinutes }) => usedMinutes !== null)
    const used = format.plainHours(last?.usedMinutes ?? 0)
    const expected = format.plainHours(last?.expectedMinutes ?? 0)
    return [{ course: its, name: unit.name, figure: t('course.last', { used, expected }) }]
  })
  const over = shown.filter(({ course: { points } }) =>
    isOverExpected(points.findLast(({ usedMinutes }) => usedMinutes !== null)),
  )
  const cells = cellsIn(format)
  const title = (): string => {
    if (shown.length === 0) return t('course.nothing', { when })
    if (over.length === 0) return t('course.even')
    return t('course.over', { count: over.length, unit: over[0]?.name ?? '' })
  }
  return (
    <ChartFrame
      id="hours-course"
      title={title()}
      subtitle={t('course.subtitle', { when, date: format.date(asOf) })}
      legend={
        shown.length === 0
          ? []
          : [
              {
                key: 'used',
                label: t('course.used'),
                mark: <LineMark stroke="var(--chart-spent)" width={2.5} />,
              },
              {
                key: 'expected',
                label: t('course.expected'),
                mark: <LineMark stroke="var(--chart-planned)" dash={PLANNED_DASH} />,
              },
            ]
      }
      table={{
        columns: [t('unit'), t('course.date'), t('course.used'), t('course.expected')],
        rows: shown.flatMap(({ name, course: { points } }) =>
          points.map(({ date, usedMinutes, expectedMinutes }) => [
            cells.text(name),
            cells.date(date),
            cells.hours(usedMinutes),
            cells.hours(expectedMinutes),
          ]),
        ),
      }}
      draw={(width, name) => <CoursePicture layout={layoutCourse(shown, width)} {...name} />}
    />
  )
}

function CoursePicture({ layout, ...name }: PictureName & { readonly layout: CourseLayout }) {
  const { width, height, panels, panelWidth, plotHeight } = layout
  return (
    <Picture width={width} height={height} {...name}>
      {panels.map((panel) => {
        const bottom = panel.y + PANEL_TOP + plotHeight
        return (
          <g key={panel.key}>
            <text x={panel.x} y={panel.y + 14} fontSize={14} fontWeight={600}>
              {panel.name}
            </text>
            <text x={panel.x} y={panel.y + 32} fontSize={12} fill="var(--color-text-soft)">
              {panel.figure}
            </text>
            <line
              x1={panel.x}
              x2={panel.x + panelWidth}
              y1={bottom}
              y2={bottom}
              stroke="var(--chart-axis)"
            />
            <path
              d={panel.expected}
              fill="none"
              stroke="var(--chart-planned)"
              strokeWidth={2}
              strokeDasharray={PLANNED_DASH}
            />
            <path d={panel.used} fill="none" stroke="var(--chart-spent)" strokeWidth={2.5} />
            {panel.end && (
              <circle cx={panel.end.x} cy={panel.end.y} r={4} fill="var(--chart-spent)" />
            )}
          </g>
        )
      })}
    </Picture>
  )
}
