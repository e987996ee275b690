type Found<Value> = { value: Value /** How long it counts; 0 is for those who wait for it only. */; keptMs: number }

/**
 * Keeps what remote services responded, by key. Those who ask for the same key at once wait for one request. What fails is not kept. Of
 * more than `max` keys the one that was not asked for longest is forgotten.
 */
export function createKeptResponses<Value>({ max, now }: { max: number; now: () => Date }) {
  const kept = new Map<string, { value: Promise<Value>; until: number }>()

  return (key: string, find: () => Promise<Found<Value>>): Promise<Value> => {
    const known = kept.get(key)
    kept.delete(key)
    const entry = known && known.until > now().getTime() ? known : begin(key, find)
    kept.set(key, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= max) break
      kept.delete(oldest)
    }
    return entry.value
  }

  function begin(key: string, find: () => Promise<Found<Value>>) {
    const found = find()
    // Until it is known how long it is kept, those who ask meanwhile wait for it.
    const entry = { value: found.then(({ value }) => value), until: Number.POSITIVE_INFINITY }
    const keepFor = (keptMs: number) => {
      entry.until = now().getTime() + keptMs
      if (keptMs === 0 && kept.get(key) === entry) kept.delete(key)
    }
    found.then(
      ({ keptMs }) => keepFor(keptMs),
      () => keepFor(0),
    )
    return entry
  }
}
