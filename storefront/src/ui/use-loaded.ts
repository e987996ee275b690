import { useEffect, useState } from 'preact/hooks'
import { useFailure } from './failure.ts'

/** What the browser loads for a part of a page: undefined until it is there. */
export function useLoaded<Value>(load: () => Promise<Value>) {
  const [value, setValue] = useState<Value>()
  const failure = useFailure()
  const reload = () => failure.during(async () => setValue(await load()))
  // Loaded once; who changes it reloads it.
  useEffect(() => void reload(), [])
  return { value, setValue, reload, failure }
}
