import { useState } from 'preact/hooks'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Palette } from './palette.tsx'
import { ShortcutList } from './shortcut-list.tsx'
import { useShortcuts } from './use-shortcuts.ts'

type PaletteButtonProps = Readonly<{ pages: readonly Readonly<{ path: string; title: string }>[] }>

/** Opens the palette, as its shortcut does, and the list of shortcuts. */
export function PaletteButton({ pages }: PaletteButtonProps) {
  const { palette: words } = useConsoleWords()
  const [open, setOpen] = useState<'palette' | 'shortcuts'>()
  const close = () => setOpen(undefined)
  useShortcuts(setOpen)
  return (
    <>
      <button
        type="button"
        class="button quiet small"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen('palette')}
      >
        {words.open}
      </button>
      {open === 'palette' && <Palette pages={pages} onShortcuts={() => setOpen('shortcuts')} onClose={close} />}
      {open === 'shortcuts' && <ShortcutList onClose={close} />}
    </>
  )
}
