import { useConsoleWords } from './console-words.tsx'
import { useAddress } from './use-address.ts'

/** Leads to the next page of a list, and back to the first; the browser's own way back leads to the page before. */
export function Pager({ nextCursor }: { nextCursor: string | null }) {
  const words = useConsoleWords()
  const { query, hrefWith } = useAddress()
  if (nextCursor === null && query.cursor === undefined) return null
  return (
    <nav class="pager" aria-label={words.pages}>
      {query.cursor !== undefined && (
        <a class="button quiet small" href={hrefWith({})}>
          {words.firstPage}
        </a>
      )}
      {nextCursor !== null && (
        <a class="button quiet small" href={hrefWith({ cursor: nextCursor })}>
          {words.nextPage}
        </a>
      )}
    </nav>
  )
}
