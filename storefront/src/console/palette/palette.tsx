import { useRef, useState } from 'preact/hooks'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Dialog } from '../parts/dialog.tsx'
import type { Target } from './find-targets.ts'
import { useTargets } from './use-targets.ts'

type PaletteProps = Readonly<{
  pages: readonly Readonly<{ path: string; title: string }>[]
  onShortcuts: () => void
  onClose: () => void
}>

const listId = 'palette-list'
const idOf = (index: number) => `palette-${index}`

/** Leads to a page, an order, a product or a customer: a combobox after the ARIA pattern, whose options are links. */
export function Palette({ pages, onShortcuts, onClose }: PaletteProps) {
  const { palette: words } = useConsoleWords()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const { targets, isPartial, isBusy } = useTargets(pages, text)
  const chosen = Math.min(active, targets.length - 1)
  const list = useRef<HTMLDivElement>(null)

  function choose(index: number) {
    const next = (index + targets.length) % targets.length
    setActive(next)
    list.current?.querySelector(`#${idOf(next)}`)?.scrollIntoView({ block: 'nearest' })
  }

  function press(event: KeyboardEvent) {
    if (targets.length === 0) return
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else if (event.key === 'Enter') list.current?.querySelector<HTMLElement>(`#${idOf(chosen)}`)?.click()
    else return
    event.preventDefault()
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <div class="palette">
        <input
          type="text"
          role="combobox"
          aria-label={words.field}
          placeholder={words.field}
          aria-expanded={targets.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? idOf(chosen) : undefined}
          maxLength={100}
          autocomplete="off"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
        <div id={listId} ref={list} class="palette-list" role="listbox" aria-label={words.title} aria-busy={isBusy}>
          {[...Map.groupBy(targets.entries(), ([, { group }]) => group)].map(([group, its]) => (
            // biome-ignore lint/a11y/useSemanticElements: a listbox has groups of options, and no fieldset
            <div key={group} role="group" aria-labelledby={`palette-${group}`}>
              <h3 id={`palette-${group}`} role="presentation">
                {words.groups[group]}
              </h3>
              {its.map(([index, target]) => (
                <Option key={target.id} {...{ index, target, isChosen: index === chosen, onClose }} />
              ))}
            </div>
          ))}
        </div>
        <p class="hint" role="status">
          {!isBusy && (targets.length === 0 ? words.none : words.found(targets.length))} {isPartial && words.partly}
        </p>
      </div>
      <button type="button" class="text-button" onClick={onShortcuts}>
        {words.shortcuts}
      </button>
    </Dialog>
  )
}

type OptionProps = Readonly<{ index: number; target: Target; isChosen: boolean; onClose: () => void }>

/** The router follows the click on a link; the palette is closed after it. */
function Option({ index, target: { path, title, hint }, isChosen, onClose }: OptionProps) {
  const { href } = useLocale()
  return (
    <a id={idOf(index)} role="option" aria-selected={isChosen} tabIndex={-1} href={href(path)} onClick={onClose}>
      {title}
      {hint && <small>{hint}</small>}
    </a>
  )
}
