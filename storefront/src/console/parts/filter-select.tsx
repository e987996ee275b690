import { useAddress } from './use-address.ts'

type FilterSelectProps = Readonly<{
  label: string
  /** Of the address. */
  name: string
  /** The first is chosen where the address says nothing, with an empty value. */
  choices: readonly Readonly<{ value: string; title: string }>[]
}>

/** Chooses one value of a filter that has many, or that matters less than what tabs choose. */
export function FilterSelect({ label, name, choices }: FilterSelectProps) {
  const { query, change } = useAddress()
  return (
    <label class="small-select">
      {label}
      <select value={query[name] ?? ''} onChange={(event) => change({ [name]: event.currentTarget.value })}>
        {choices.map(({ value, title }) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
