import { type ComponentType, h, hydrate } from 'preact'
import { LocaleProvider } from '../ui/locale-context.tsx'
import { localeOfPage } from '../ui/page-locale.ts'
import type { IslandWords } from '../words/en.ts'
import { islands } from './islands.ts'
import { registerWorker } from './register-worker.ts'

/** Brings the islands of the page to life, each with the markup that the server wrote, and what needs no component. */
export function startIslands(words: IslandWords): void {
  const value = localeOfPage(words)
  for (const box of document.querySelectorAll<HTMLElement>('[data-island]')) {
    void islands[box.dataset.island as keyof typeof islands]?.().then((component) => {
      const props = JSON.parse(box.dataset.props ?? '{}') as object
      hydrate(h(LocaleProvider, { value, children: h(component as ComponentType<object>, props) }), box)
    })
  }
  registerWorker()
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-submits]')) {
    select.addEventListener('change', () => select.form?.requestSubmit())
  }
}
