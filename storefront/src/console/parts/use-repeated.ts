import { useEffect } from 'preact/hooks'

/** Does something again and again while the page is in sight, `everyMs` after each other. */
export function useRepeated(work: () => Promise<void>, everyMs: number): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let isOpen = true
    const plan = () => {
      if (isOpen) timer = setTimeout(run, everyMs)
    }
    const run = () => {
      if (document.visibilityState !== 'visible') return plan()
      work().then(plan, plan)
    }
    plan()
    return () => {
      isOpen = false
      clearTimeout(timer)
    }
  }, [])
}
