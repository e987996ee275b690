import { useEffect } from 'preact/hooks'
import type { OrderFigures } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { FilterTabs } from '../parts/filter-tabs.tsx'
import { useMay } from '../parts/own-account.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useAddress } from '../parts/use-address.ts'
import { useResource } from '../parts/use-resource.ts'
import { BestSellers } from './best-sellers.tsx'
import { FigureTiles } from './figure-tiles.tsx'
import { figuresPath, type Period, pathOfPeriodBefore, periods, readPeriod } from './figures-path.ts'
import { LowStock } from './low-stock.tsx'
import { StepChart } from './step-chart.tsx'
import { ToShip } from './to-ship.tsx'

const refreshEveryMs = 60_000

/** How the shop does: figures of a period beside those of the period before, and what waits for staff. */
export function Today() {
  const { today: words } = useConsoleWords()
  const may = useMay()
  const { query } = useAddress()
  const period = readPeriod(query.period)
  const path = figuresPath(period)
  const { value: figures, isStale, reload, failure } = useResource<OrderFigures>(path)

  useEffect(() => {
    const timer = setInterval(() => void reload(), refreshEveryMs)
    return () => clearInterval(timer)
  }, [path])

  const choices = Object.keys(periods).map((value) => ({
    value: value === 'today' ? '' : value,
    title: words.periods[value as Period],
  }))
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <FilterTabs label={words.period} name="period" choices={choices} />
      <FailureText failure={failure} />
      {figures === undefined || isStale ? (
        <Loading failure={failure} />
      ) : (
        <Figures key={period} period={period} figures={figures} />
      )}
      <div class="panels">
        <div class="panel-column">
          <ToShip />
        </div>
        <div class="panel-column">{may('catalogue') && <LowStock />}</div>
      </div>
    </>
  )
}

function Figures({ period, figures }: { period: Period; figures: OrderFigures }) {
  const { today: words } = useConsoleWords()
  const { locale, money } = useLocale()
  const { value: before } = useResource<OrderFigures>(pathOfPeriodBefore(period, figures))
  const label = labelIn(locale, figures)
  const steps = figures.steps.map(({ startsAt, revenue }, index) => ({
    label: label(startsAt),
    value: revenue.amountMinor,
    before: before?.steps[index]?.revenue.amountMinor,
  }))
  const { currency } = figures.revenue
  const format = (amountMinor: number) => money({ amountMinor, currency })
  const whole = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
  const digits =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return (
    <>
      <FigureTiles figures={figures} before={before} />
      <div class="panels">
        <section class="panel">
          <h2>{words.revenue}</h2>
          <StepChart
            title={words.revenue}
            names={{ step: words.time, value: words.periods[period], before: words.periodBefore }}
            steps={steps}
            format={format}
            formatScale={(amountMinor) => whole.format(amountMinor / 10 ** digits)}
          />
        </section>
        <BestSellers figures={figures} />
      </div>
    </>
  )
}

/** Writes when a step begins: its hour, or its day, in the time zone of the store. */
function labelIn(locale: string, { by, timeZone }: OrderFigures): (iso: string) => string {
  const fields: Intl.DateTimeFormatOptions =
    by === 'hour' ? { hour: '2-digit', minute: '2-digit' } : { day: 'numeric', month: 'short' }
  const format = new Intl.DateTimeFormat(locale, { ...fields, timeZone })
  return (iso) => format.format(new Date(iso))
}
