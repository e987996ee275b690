import type { LoadContext } from '../loading/load-context.ts'
import type { PageContent } from '../loading/page.ts'

/** The page of staff. It is the same for everyone: the browser finds out who is there, and loads what they may see. */
export async function loadConsole({ words }: LoadContext): Promise<PageContent> {
  return {
    page: 'console',
    props: {},
    frame: { path: '/admin' },
    head: { title: words.console, description: words.consoleNeedsScript, canonicalPath: '/admin' },
    isAlwaysThere: true,
  }
}
