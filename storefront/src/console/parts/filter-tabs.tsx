import { useAddress } from './use-address.ts'

type FilterTabsProps = Readonly<{
  label: string
  /** Of the address. */
  name: string
  /** The first is the whole list, with an empty value. */
  choices: readonly Readonly<{ value: string; title: string; count?: number | undefined }>[]
}>

/** Chooses one value of a filter by links, so that each list has an address. */
export function FilterTabs({ label, name, choices }: FilterTabsProps) {
  const { query, hrefWith } = useAddress()
  return (
    <nav class="tabs" aria-label={label}>
      {choices.map(({ value, title, count }) => (
        <a
          key={value}
          href={hrefWith({ [name]: value })}
          aria-current={(query[name] ?? '') === value ? 'page' : undefined}
        >
          {title}
          {count !== undefined && <span class="count">{count}</span>}
        </a>
      ))}
    </nav>
  )
}
