import { useEffect } from 'preact/hooks'
import { type Shortcut, shortcutOf } from './shortcut-of.ts'
import { areSingleKeysOn } from './single-keys.ts'

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Opens what the shortcuts ask for; nothing while a dialog is open, which keeps the keyboard to itself. */
export function useShortcuts(open: (shortcut: 'palette' | 'shortcuts') => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, { isTyping: isField(event.target), areSingleOn: areSingleKeysOn() })
      if (shortcut === undefined) return
      const isHandled = document.querySelector('dialog[open]') !== null || follow(shortcut)
      // Browsers have a search of their own on these keys.
      if (isHandled) event.preventDefault()
    }
    function follow(shortcut: Shortcut): boolean {
      if (shortcut !== 'search') {
        open(shortcut)
        return true
      }
      const field = document.querySelector<HTMLInputElement>('main search input')
      field?.focus()
      field?.select()
      return field !== null
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
