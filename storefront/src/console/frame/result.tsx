import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useLocale } from '../../ui/locale-context.tsx'
import { useSharedState } from '../../ui/shared-state.ts'
import { resultState } from '../parts/result-state.ts'

const shownMs = 8_000

/** Says what was done, for some seconds, or until another page is opened. It is there from the start, so that screen readers tell when it fills. */
export function Result() {
  const { words } = useLocale()
  const { path } = useLocation()
  const result = useSharedState(resultState)
  const clear = () => resultState.set(undefined)

  useEffect(clear, [path])
  useEffect(() => {
    if (result === undefined) return
    const timer = setTimeout(clear, shownMs)
    return () => clearTimeout(timer)
  }, [result])

  return (
    <div class="result" role="status">
      {result && (
        <p>
          {result}
          <button type="button" class="text-button" onClick={clear}>
            {words.close}
          </button>
        </p>
      )}
    </div>
  )
}
