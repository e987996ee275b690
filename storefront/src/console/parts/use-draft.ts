import { useState } from 'preact/hooks'
import { ApiError } from '../../api/client.ts'
import { useFailure } from '../../ui/failure.ts'
import { contested, differences, merge } from './merge-drafts.ts'
import { useAskOnClose } from './use-ask-on-close.ts'

/** Another person has saved meanwhile what is edited here. */
export type Conflict<Draft> = Readonly<{
  /** What both have changed; empty where the changes go together. */
  fields: readonly (keyof Draft & string)[]
  mine: Draft
  theirs: Draft
  /** Goes on with the own changes on top of what is saved; they are not saved yet. */
  keepMine(): void
  /** Goes on with what is saved. */
  takeTheirs(): void
}>

type Editing<Saved, Draft> = Readonly<{
  /** As it was read when the form was opened. */
  opened: Saved
  draftOf: (saved: Saved) => Draft
  /** Saves the draft onto what it was typed for, and returns what is saved then. Rejects with `version-stale` where that is another version. */
  send: (edit: Readonly<{ base: Saved; read: Draft; draft: Draft }>) => Promise<Saved>
  /** Reads it again. */
  load: (base: Saved) => Promise<Saved>
}>

const isStale = (error: unknown) => error instanceof ApiError && error.code === 'version-stale'

/** What is typed into a form, and how it is saved: only onto what it was typed for. */
export function useDraft<Saved, Draft extends object>({ opened, draftOf, send, load }: Editing<Saved, Draft>) {
  const [base, setBase] = useState(opened)
  const [draft, setDraft] = useState(() => draftOf(opened))
  const [newer, setNewer] = useState<Saved>()
  const [isBusy, setIsBusy] = useState(false)
  const [isSaved, setIsSaved] = useState(false)
  const failure = useFailure()
  const read = draftOf(base)
  const isChanged = differences(read, draft).length > 0

  useAskOnClose(isChanged)

  function goOn(from: Saved, typed: Draft) {
    setBase(from)
    setDraft(typed)
    setNewer(undefined)
  }

  async function sendOrCompare() {
    try {
      const saved = await send({ base, read, draft })
      goOn(saved, draftOf(saved))
      setIsSaved(true)
    } catch (error) {
      if (!isStale(error)) throw error
      setNewer(await load(base))
    }
  }

  async function save() {
    if (isBusy) return
    setIsBusy(true)
    setIsSaved(false)
    await failure.during(sendOrCompare)
    setIsBusy(false)
  }

  return {
    draft,
    base,
    change: (changes: Partial<Draft>) => setDraft((before) => ({ ...before, ...changes })),
    isChanged,
    isBusy,
    isSaved: isSaved && !isChanged,
    save,
    failure,
    conflict: newer === undefined ? undefined : conflictWith(newer),
  }

  function conflictWith(newest: Saved): Conflict<Draft> {
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
