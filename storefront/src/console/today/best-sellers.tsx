import type { OrderFigures } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'

/** As many as the chart beside them is high. */
const shown = 5

/** What sold best in a period, with how much of it. */
export function BestSellers({ figures: { bestSellers } }: { figures: OrderFigures }) {
  const { money } = useLocale()
  const { today: words, order } = useConsoleWords()
  return (
    <section class="panel">
      <h2>{words.bestSellers}</h2>
      {bestSellers.length === 0 && <p class="hint">{words.nothingSold}</p>}
      <ol class="rows">
        {bestSellers.slice(0, shown).map(({ variantId, title, variantTitle, sku, units, revenue }) => (
          <li key={variantId} class="row">
            <div class="row-what">
              <b>{order.units(units, [title, variantTitle].filter(Boolean).join(', '))}</b>
              <small>{sku}</small>
            </div>
            <span class="price">{money(revenue)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
