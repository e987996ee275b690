/** Runs `work` with something that is closed afterwards, also after an error. */
export async function withOpen<Thing extends { close(): Promise<void> }, T>(
  opening: Promise<Thing>,
  work: (thing: Thing) => Promise<T>,
): Promise<T> {
  const thing = await opening
  try {
    return await work(thing)
  } finally {
    await thing.close()
  }
}
