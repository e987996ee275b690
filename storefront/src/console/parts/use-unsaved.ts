import { useRef, useState } from 'preact/hooks'
import { useConsoleWords } from './console-words.tsx'
import { useAskOnClose } from './use-ask-on-close.ts'

/** Asks before what was filled in is lost: when the window is closed, and where `mayLeave` is called. */
export function useUnsaved() {
  const { discard } = useConsoleWords()
  const [isChanged, setIsChanged] = useState(false)
  const changed = useRef(false)

  useAskOnClose(isChanged)

  return {
    /** Something was filled in. */
    note() {
      changed.current = true
      setIsChanged(true)
    },
    /** True where nothing is lost, or its user lets it go. */
    mayLeave: (): boolean => !changed.current || confirm(discard),
  }
}
