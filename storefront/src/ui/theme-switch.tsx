import { useEffect, useState } from 'preact/hooks'
import { useLocale } from './locale-context.tsx'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

/** Under which name the choice is kept; `client/theme.ts` reads it before the page is painted. */
const key = 'theme'

/** Lets a customer choose the colours of the pages. */
export function ThemeSwitch() {
  const { words } = useLocale()
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(() => setTheme((document.documentElement.dataset.theme as Theme | undefined) ?? 'system'), [])

  function choose(next: Theme) {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    try {
      if (next === 'system') localStorage.removeItem(key)
      else localStorage.setItem(key, next)
    } catch {
      // Where the browser keeps nothing, the choice is for this page.
    }
  }

  return (
    <label class="small-select">
      <span>{words.theme}</span>
      <select value={theme} onChange={(event) => choose(event.currentTarget.value as Theme)}>
        {themes.map((each) => (
          <option key={each} value={each}>
            {words.themes[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
