import { type CompressionEffort, SharedBody } from '@storefleet/http/content-encoding'

/** A page as it is sent. */
export type RenderedPage = Readonly<{ status: number; html: string }>
type KeptPage = Readonly<{ status: number; body: SharedBody }>

export type PageCache = Readonly<{
  /** Returns the page under this key; rendered where there is none of the last second, once for all who wait. */
  read(key: string, render: () => Promise<RenderedPage>): Promise<KeptPage>
}>

type Entry = { page: Promise<KeptPage>; until: number; bytes: number; isKept: boolean }

type Options = Readonly<{
  maxBytes: number
  maxPages: number
  /** How long a page is kept, in milliseconds. */
  keptMs: number
  /** In milliseconds, from a clock that never goes back. */
  now: () => number
}>

/** Little: a page is kept for a second. */
const effort: CompressionEffort = { br: 4, gzip: 5 }

/** Keeps rendered pages for a moment. At either bound the oldest go; a page that fails is not kept. */
export function createPageCache({ maxBytes, maxPages, keptMs, now }: Options): PageCache {
  // The oldest come first.
  const entries = new Map<string, Entry>()
  let bytes = 0

  function drop(key: string, entry: Entry) {
    if (entries.get(key) === entry) entries.delete(key)
    if (entry.isKept) bytes -= entry.bytes
    entry.isKept = false
  }

  function makeRoom() {
    for (const [key, entry] of entries) {
      if (entries.size <= maxPages && bytes <= maxBytes && entry.until > now()) return
      drop(key, entry)
    }
  }

  function add(key: string, render: () => Promise<RenderedPage>): Entry {
    const entry: Entry = { page: keep(), until: Number.POSITIVE_INFINITY, bytes: 0, isKept: true }
    const grow = (by: number) => {
      if (!entry.isKept) return
      entry.bytes += by
      bytes += by
      makeRoom()
    }
    async function keep(): Promise<KeptPage> {
      const { status, html } = await render()
      const plain = Buffer.from(html)
      entry.until = now() + keptMs
      grow(plain.length)
      return { status, body: new SharedBody(plain, { effort, onCompressed: grow }) }
    }
    entries.set(key, entry)
    entry.page.catch(() => drop(key, entry))
    makeRoom()
    return entry
  }

  return {
    read(key, render) {
      const known = entries.get(key)
      if (known !== undefined && known.until > now()) return known.page
      if (known !== undefined) drop(key, known)
      return add(key, render).page
    },
  }
}
