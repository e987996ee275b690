import { useState } from 'preact/hooks'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { areSingleKeysOn, setSingleKeys } from './single-keys.ts'

const keysOf = {
  palette: ['Ctrl/⌘', 'K'],
  choose: ['↑', '↓'],
  follow: ['Enter'],
  close: ['Esc'],
  search: ['/'],
  shortcuts: ['?'],
} as const

/** All shortcuts; those of a single character can be turned off. */
export function ShortcutList({ onClose }: { onClose: () => void }) {
  const { words } = useLocale()
  const { palette } = useConsoleWords()
  const [areOn, setAreOn] = useState(areSingleKeysOn)

  function change(isOn: boolean) {
    setSingleKeys(isOn)
    setAreOn(isOn)
  }

  return (
    <Dialog title={palette.shortcuts} onClose={onClose}>
      <dl class="shortcuts">
        {(Object.keys(keysOf) as (keyof typeof keysOf)[]).map((name) => (
          <div key={name}>
            <dt>{palette.keys[name]}</dt>
            <dd>
              {keysOf[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input type="checkbox" checked={areOn} onChange={(event) => change(event.currentTarget.checked)} />
        {palette.areSingle}
      </label>
      <div class="dialog-tools">
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}
