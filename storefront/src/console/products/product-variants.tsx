import { useConsoleWords } from '../parts/console-words.tsx'
import { DraftInput } from '../parts/draft-input.tsx'
import type { DraftPartProps } from './draft-part-props.ts'
import { newVariant, type VariantDraft } from './product-draft.ts'

const maxOptions = 3

/** The options of a product and its variants: what each is, costs, and how it is sold. */
export function ProductVariants({ draft, change, errors }: DraftPartProps) {
  const { products } = useConsoleWords()
  const words = products.variants
  const { optionNames, variants } = draft

  const addOption = () =>
    change({
      optionNames: [...optionNames, ''],
      variants: variants.map((variant) => ({ ...variant, optionValues: [...variant.optionValues, ''] })),
    })
  const removeOption = (index: number) =>
    change({
      optionNames: optionNames.toSpliced(index, 1),
      variants: variants.map((variant) => ({ ...variant, optionValues: variant.optionValues.toSpliced(index, 1) })),
    })

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <div class="option-names">
        {optionNames.map((name, index) => (
          // By their place: names change while they are typed.
          <div key={index} class="row-tools">
            <DraftInput
              id={`option-${index}`}
              label={words.option(index + 1)}
              value={name}
              error={errors[`options[${index}].name`]}
              onValue={(text) => change({ optionNames: optionNames.with(index, text) })}
            />
            <button type="button" class="text-button" onClick={() => removeOption(index)}>
              {words.removeOption}
            </button>
          </div>
        ))}
        {optionNames.length < maxOptions && (
          <button type="button" class="text-button" onClick={addOption}>
            {words.addOption}
          </button>
        )}
      </div>
      <ul class="variant-list">
        {variants.map((variant, index) => (
          <VariantRow
            key={variant.id ?? `new-${index}`}
            variant={variant}
            index={index}
            optionNames={optionNames}
            errors={errors}
            put={(changed) => change({ variants: variants.with(index, changed) })}
            remove={variants.length > 1 ? () => change({ variants: variants.toSpliced(index, 1) }) : undefined}
          />
        ))}
      </ul>
      {optionNames.length > 0 && (
        <button
          type="button"
          class="button quiet small"
          onClick={() => change({ variants: [...variants, newVariant(draft)] })}
        >
          {words.add}
        </button>
      )}
    </section>
  )
}

type VariantRowProps = Readonly<{
  variant: VariantDraft
  index: number
  optionNames: readonly string[]
  errors: Readonly<Record<string, string>>
  put: (variant: VariantDraft) => void
  remove: (() => void) | undefined
}>

function VariantRow({ variant, index, optionNames, errors, put, remove }: VariantRowProps) {
  const { products } = useConsoleWords()
  const words = products.variants
  const errorOf = (field: string) => {
    const path = `variants[${index}].${field}`
    const [, message] = Object.entries(errors).find(([each]) => each === path || each.startsWith(`${path}.`)) ?? []
    return message === 'not-an-amount' ? products.notAnAmount : message
  }
  const textFields = [
    { field: 'price', label: words.price, isDecimal: true },
    { field: 'compareAtPrice', label: words.compareAtPrice, isDecimal: true },
    { field: 'sku', label: words.sku, isDecimal: false },
  ] as const
  return (
    <li>
      <div class="variant-fields">
        {optionNames.map((name, place) => (
          <DraftInput
            key={place}
            id={`variant-${index}-option-${place}`}
            label={name || words.option(place + 1)}
            value={variant.optionValues[place] ?? ''}
            error={errorOf('optionValues')}
            onValue={(text) => put({ ...variant, optionValues: variant.optionValues.with(place, text) })}
          />
        ))}
        {textFields.map(({ field, label, isDecimal }) => (
          <DraftInput
            key={field}
            id={`variant-${index}-${field}`}
            label={label}
            value={variant[field]}
            error={errorOf(field)}
            onValue={(text) => put({ ...variant, [field]: text })}
            {...(isDecimal && { inputMode: 'decimal' })}
          />
        ))}
      </div>
      <div class="row-tools">
        <label class="check">
          <input
            type="checkbox"
            checked={variant.trackInventory}
            onChange={(event) => put({ ...variant, trackInventory: event.currentTarget.checked })}
          />
          {words.trackInventory}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={variant.allowBackorder}
            onChange={(event) => put({ ...variant, allowBackorder: event.currentTarget.checked })}
          />
          {words.allowBackorder}
        </label>
        {remove && (
          <button type="button" class="text-button" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
    </li>
  )
}
