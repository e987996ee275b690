import { useEffect, useRef, useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import { useFailure } from '../../ui/failure.ts'

/**
 * What the API returns for a path, and again when the path changes, or the version of what it belongs to; what was shown stays until
 * then. `isStale` says that it is of another path, and `failure` what went wrong.
 */
export function useResource<Body>(path: string, version = '') {
  const [loaded, setLoaded] = useState<{ path: string; body: Body }>()
  const failure = useFailure()
  const latest = useRef(0)

  async function reload(): Promise<void> {
    latest.current += 1
    const own = latest.current
    await failure.during(async () => {
      const body = await callApi<Body>('GET', path)
      // The response to a later request may have come first.
      if (own === latest.current) setLoaded({ path, body })
    })
  }

  useEffect(() => void reload(), [path, version])
  return { value: loaded?.body, isStale: loaded?.path !== path, reload, failure }
}
