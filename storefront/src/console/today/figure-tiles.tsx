import type { OrderFigures } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { changeFrom } from './figures-path.ts'

type FigureTilesProps = Readonly<{ figures: OrderFigures; before: OrderFigures | undefined }>
type Figure = Readonly<{ name: string; text: string; read: (figures: OrderFigures) => number }>

/** What was sold, as a number each, with the change since the period before. */
export function FigureTiles({ figures, before }: FigureTilesProps) {
  const { money, locale } = useLocale()
  const { today: words } = useConsoleWords()
  const { revenue, average, refunded, orders, units, declined } = figures
  const count = new Intl.NumberFormat(locale)
  const all: readonly Figure[] = [
    { name: words.revenue, text: money(revenue), read: (of) => of.revenue.amountMinor },
    { name: words.orders, text: count.format(orders), read: (of) => of.orders },
    { name: words.average, text: average ? money(average) : '–', read: (of) => of.average?.amountMinor ?? 0 },
    { name: words.units, text: count.format(units), read: (of) => of.units },
    { name: words.refunded, text: money(refunded), read: (of) => of.refunded.amountMinor },
    { name: words.declined, text: count.format(declined), read: (of) => of.declined },
  ]
  return (
    <dl class="figures">
      {all.map(({ name, text, read }) => (
        <div key={name} class="figure">
          <dt>{name}</dt>
          <dd>
            {text}
            <Change change={before && changeFrom(read(before), read(figures))} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Change({ change }: { change: number | undefined }) {
  const { locale } = useLocale()
  const { today: words } = useConsoleWords()
  if (change === undefined) return <small>{words.nothingBefore}</small>
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })
  return <small>{words.change(share.format(change))}</small>
}
