import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ConsoleWords } from '../../words/console-en.ts'

const WordsContext = createContext<ConsoleWords | undefined>(undefined)

export const ConsoleWordsProvider = WordsContext.Provider

/** What the pages of staff say, in the language of the page. */
export function useConsoleWords(): ConsoleWords {
  const words = useContext(WordsContext)
  if (words === undefined) throw new Error('There is no ConsoleWordsProvider')
  return words
}
