import type { InventoryItemPage } from '../../api/schema.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Status } from '../parts/status.tsx'
import { useResource } from '../parts/use-resource.ts'

/** Variants of which few are left. */
export function LowStock() {
  const { today: words } = useConsoleWords()
  const { value, failure } = useResource<InventoryItemPage>('inventory?low=true&limit=6')
  return (
    <section class="panel">
      <h2>{words.lowStock}</h2>
      <FailureText failure={failure} />
      {value?.items.length === 0 && <p class="hint">{words.nothingLow}</p>}
      <ul class="rows">
        {value?.items.map(({ variantId, title, optionValues, sku, available }) => (
          <li key={variantId} class="row">
            <div class="row-what">
              <b>{[title, ...optionValues].join(', ')}</b>
              <small>{sku}</small>
            </div>
            <Status tone={available > 0 ? 'warn' : 'bad'}>{words.available(available)}</Status>
          </li>
        ))}
      </ul>
      {value && value.nextCursor !== null && <p class="hint">{words.moreLow}</p>}
    </section>
  )
}
