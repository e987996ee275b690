import { useEffect, useState } from 'preact/hooks'

export type SharedState<Value> = Readonly<{
  get: () => Value
  set: (value: Value) => void
  subscribe: (listener: () => void) => () => void
}>

/** State that several islands of a page show. */
export function createSharedState<Value>(initial: Value): SharedState<Value> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(value) {
      current = value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

export function useSharedState<Value>(state: SharedState<Value>): Value {
  const [value, setValue] = useState(state.get)
  useEffect(() => {
    setValue(state.get)
    return state.subscribe(() => setValue(state.get))
  }, [state])
  return value
}
