import { useState } from 'preact/hooks'
import { ApiError, callApi } from '../../api/client.ts'
import type { Product } from '../../api/schema.ts'
import { useFailure } from '../../ui/failure.ts'
import { useAskOnClose } from '../parts/use-ask-on-close.ts'
import {
  changesOf,
  contested,
  type DraftField,
  differences,
  draftOf,
  merge,
  type ProductDraft,
} from './product-draft.ts'

export type Conflict = Readonly<{
  /** What both have changed; empty where the changes go together. */
  fields: readonly DraftField[]
  mine: ProductDraft
  theirs: ProductDraft
  /** Goes on with the own changes on top of what is saved; they are not saved yet. */
  keepMine(): void
  /** Goes on with what is saved. */
  takeTheirs(): void
}>

const isStale = (error: unknown) => error instanceof ApiError && error.code === 'version-stale'

/** What is typed into the form of a product, and how it is saved: only onto what it was typed for. */
export function useProductDraft(product: Product) {
  const [base, setBase] = useState(product)
  const [draft, setDraft] = useState(() => draftOf(product))
  const [newer, setNewer] = useState<Product>()
  const [isBusy, setIsBusy] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const failure = useFailure()
  const read = draftOf(base)
  const isChanged = differences(read, draft).length > 0

  useAskOnClose(isChanged)

  function goOn(from: Product, typed: ProductDraft) {
    setBase(from)
    setDraft(typed)
    setNewer(undefined)
  }

  async function send() {
    const body = changesOf(read, draft, base.minPrice.currency)
    try {
      const headers = { 'if-match': `"${base.version}"` }
      const saved = await callApi<Product>('PATCH', `products/${base.id}`, { body, headers })
      goOn(saved, draftOf(saved))
      setIsSaved(true)
    } catch (error) {
      if (!isStale(error)) throw error
      setNewer(await callApi<Product>('GET', `products/${base.id}`))
    }
  }

  async function save() {
    if (isBusy) return
    setIsBusy(true)
    setIsSaved(false)
    await failure.during(send)
    setIsBusy(false)
  }

  return {
    draft,
    product: base,
    change: (changes: Partial<ProductDraft>) => setDraft((before) => ({ ...before, ...changes })),
    isChanged,
    isBusy,
    isSaved: isSaved && !isChanged,
    save,
    failure,
    conflict: newer && conflictWith(newer),
  }

  function conflictWith(newest: Product): Conflict {
    const theirs = draftOf(newest)
    return {
      fields: contested(read, draft, theirs),
      mine: draft,
      theirs,
      keepMine: () => goOn(newest, merge(read, draft, theirs)),
      takeTheirs: () => goOn(newest, theirs),
    }
  }
}
