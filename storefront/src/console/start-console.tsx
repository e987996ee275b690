import { render } from 'preact'
import { LocationProvider } from 'preact-iso'
import { sendTokenAlways } from '../api/client.ts'
import { LocaleProvider } from '../ui/locale-context.tsx'
import { localeOfPage } from '../ui/page-locale.ts'
import type { ConsoleWords } from '../words/console-en.ts'
import type { IslandWords } from '../words/en.ts'
import { ConsoleAccess } from './frame/console-access.tsx'
import { ConsoleFrame } from './frame/console-frame.tsx'
import { ConsoleWordsProvider } from './parts/console-words.tsx'

/** Links to these addresses change what the console shows; all others leave it. */
const scope = /^(\/de)?\/(admin|ops)(\/|$)/

/** Draws the pages of staff. */
export function startConsole(words: IslandWords, consoleWords: ConsoleWords): void {
  sendTokenAlways()
  const value = localeOfPage(words)
  const box = document.getElementById('console')
  if (box === null) return
  render(
    <LocaleProvider value={value}>
      <ConsoleWordsProvider value={consoleWords}>
        <LocationProvider scope={scope}>
          <ConsoleAccess>
            {(user) => <ConsoleFrame user={user} storeName={document.documentElement.dataset.store ?? ''} />}
          </ConsoleAccess>
        </LocationProvider>
      </ConsoleWordsProvider>
    </LocaleProvider>,
    box,
  )
}
