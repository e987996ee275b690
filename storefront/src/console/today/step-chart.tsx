import { useEffect, useRef, useState } from 'preact/hooks'
import { labelEvery, scaleTo } from './chart-scale.ts'

type ChartStep = Readonly<{ label: string; value: number; before: number | undefined }>

type StepChartProps = Readonly<{
  title: string
  names: Readonly<{ step: string; value: string; before: string }>
  steps: readonly ChartStep[]
  format: (value: number) => string
  /** As `format`, for the round values of the scale. */
  formatScale: (value: number) => string
}>

const height = 240
const [left, right, top, bottom] = [64, 8, 12, 28]
const labelWidth = 64
/** Less would leave no room for bars: while the page is laid out, there is none. */
const leastWidth = 240

/** Bars of a period, with a line where the period before was; a table says the same to those who do not see it. */
export function StepChart({ title, names, steps, format, formatScale }: StepChartProps) {
  const [box, width] = useWidth(720)
  const scale = scaleTo(Math.max(...steps.flatMap(({ value, before }) => [value, before ?? 0])))
  const most = scale.at(-1) ?? 1
  const inner = width - left - right
  const slot = inner / Math.max(1, steps.length)
  const y = (value: number) => top + (1 - value / most) * (height - top - bottom)
  const every = labelEvery(steps.length, inner, labelWidth)
  return (
    <figure class="chart" ref={box}>
      <svg width={width} height={height} aria-hidden="true">
        {scale.map((value) => (
          <g key={value}>
            <line class="rule" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
            <text x={left - 8} y={y(value) + 4} text-anchor="end">
              {formatScale(value)}
            </text>
          </g>
        ))}
        {steps.map(({ label, value, before }, index) => {
          const x = left + index * slot
          return (
            <g key={label}>
              <title>{`${label}: ${format(value)}`}</title>
              <rect class="bar" x={x + slot * 0.15} width={slot * 0.7} y={y(value)} height={y(0) - y(value)} rx={2} />
              {before !== undefined && (
                <line class="before" x1={x + slot * 0.05} x2={x + slot * 0.95} y1={y(before)} y2={y(before)} />
              )}
              {index % every === 0 && (
                <text x={x + slot / 2} y={height - 8} text-anchor="middle">
                  {label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption class="chart-key hint">
        <span class="key-now">{names.value}</span> <span class="key-before">{names.before}</span>
      </figcaption>
      <div class="visually-hidden">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{names.step}</th>
              <th scope="col">{names.value}</th>
              <th scope="col">{names.before}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ label, value, before }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{format(value)}</td>
                <td>{before !== undefined && format(before)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}

/** How wide the element is: a drawing is laid out for it, so that its letters keep their size. */
function useWidth(first: number) {
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(leastWidth, Math.round(entry?.contentRect.width ?? first))),
    )
    if (box.current !== null) observer.observe(box.current)
    return () => observer.disconnect()
  }, [first])
  return [box, width] as const
}
