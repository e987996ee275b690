import { SearchIcon } from '../../ui/icons.tsx'
import { useConsoleWords } from './console-words.tsx'

type SearchBoxProps = Readonly<{ label: string; value: string; onSearch: (text: string) => void }>

/** Searches a list. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const words = useConsoleWords()

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const text = new FormData(event.currentTarget as HTMLFormElement).get('q')
    onSearch(String(text ?? '').trim())
  }

  return (
    <search class="search">
      <form onSubmit={submit}>
        <SearchIcon />
        <input
          key={value}
          type="search"
          name="q"
          defaultValue={value}
          maxLength={200}
          placeholder={label}
          aria-label={label}
        />
        <button type="submit" class="visually-hidden">
          {words.search}
        </button>
      </form>
    </search>
  )
}
