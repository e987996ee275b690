import { useEffect } from 'preact/hooks'

/** Lets the browser ask before the window is closed while something is filled in that is not saved. */
export function useAskOnClose(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isChanged])
}
