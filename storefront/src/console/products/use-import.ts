import { useEffect, useState } from 'preact/hooks'
import { ApiError, callApi } from '../../api/client.ts'
import type { ImportRow, ImportWithRows } from '../../api/schema.ts'
import { useFailure } from '../../ui/failure.ts'

export type Outcome = ImportRow['outcome']

const isEnded = ({ finishedAt }: Pick<ImportWithRows, 'finishedAt'>) => finishedAt !== null
const everyMs = 1_000

/** An import in the background, read again each second until it has ended; with the rows of one outcome, or of all. */
export function useImport(id: string, outcome: Outcome | undefined) {
  const [found, setFound] = useState<ImportWithRows>()
  const failure = useFailure()

  useEffect(() => {
    const end = new AbortController()
    const search = new URLSearchParams({ limit: '100', ...(outcome && { outcome }) })
    async function look() {
      let isOver = false
      await failure.during(async () => {
        const read = await callApi<ImportWithRows>('GET', `products/imports/${id}?${search}`).catch(
          (error: unknown) => {
            // It is not there, or is no longer kept.
            isOver = error instanceof ApiError && error.status === 404
            throw error
          },
        )
        if (!end.signal.aborted) setFound(read)
        isOver = isEnded(read)
      })
      if (isOver || end.signal.aborted) return
      const timer = setTimeout(look, everyMs)
      end.signal.addEventListener('abort', () => clearTimeout(timer))
    }
    void look()
    return () => end.abort()
  }, [id, outcome])

  return { found, failure }
}
