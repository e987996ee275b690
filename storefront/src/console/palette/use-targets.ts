import { useEffect, useRef, useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import { findPages, findThings, type Target } from './find-targets.ts'

/** Long enough that not every letter is a search. */
const pauseMs = 200

/** What a text finds: pages at once, all else after a pause in typing. `isBusy` until that is there. */
export function useTargets(pages: Parameters<typeof findPages>[0], text: string) {
  const [found, setFound] = useState<{ text: string; targets: readonly Target[]; isPartial: boolean }>({
    ...{ text: '', targets: [], isPartial: false },
  })
  const latest = useRef('')
  latest.current = text

  useEffect(() => {
    const timer = setTimeout(async () => {
      const things = await findThings(callApi, text)
      // The response to an earlier text may come last.
      if (latest.current === text) setFound({ text, ...things })
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [text])

  const isBusy = found.text !== text
  return {
    targets: [...findPages(pages, text), ...(isBusy ? [] : found.targets)],
    isPartial: !isBusy && found.isPartial,
    isBusy,
  }
}
