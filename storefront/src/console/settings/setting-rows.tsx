import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { DraftInput } from '../parts/draft-input.tsx'
import type { Draft, RowsSpec } from './field-spec.ts'

type SettingRowsProps = Readonly<{
  id: string
  label: string
  hint: string | undefined
  error: string | undefined
  spec: RowsSpec
  rows: readonly Draft[]
  isWrong: (index: number) => boolean
  onRows: (rows: readonly Draft[]) => void
  /** The inputs of a row. */
  children: (row: Draft, index: number, change: (changes: Draft) => void) => ComponentChildren
}>

/** More rows than these are searched. */
const searchedFrom = 12

/** A list of settings. Only rows that are open have inputs: there may be thousands. */
export function SettingRows({ id, label, hint, error, spec, rows, isWrong, onRows, children }: SettingRowsProps) {
  const { settings: words } = useConsoleWords()
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [search, setSearch] = useState('')
  const summary = (row: Draft) =>
    spec.summary
      .map((field) => String(row[field] ?? ''))
      .map((text) => words.choices[text] ?? text)
      .filter((text) => text !== '')
      .join(' · ') || words.newRow
  const isFound = (row: Draft, index: number) =>
    open.has(index) || summary(row).toLowerCase().includes(search.trim().toLowerCase())

  const toggle = (index: number) =>
    setOpen((before) => new Set(before.has(index) ? [...before].filter((each) => each !== index) : [...before, index]))

  function add() {
    onRows([...rows, spec.added])
    setOpen((before) => new Set([...before, rows.length]))
  }

  function remove(index: number) {
    onRows(rows.filter((_, each) => each !== index))
    // Those behind it move up.
    setOpen(
      (before) => new Set([...before].filter((each) => each !== index).map((each) => (each > index ? each - 1 : each))),
    )
  }

  return (
    <fieldset class="setting-group setting-wide">
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {rows.length > searchedFrom && (
        <DraftInput id={`${id}-search`} label={words.searchRows} value={search} onValue={setSearch} />
      )}
      <ul class="setting-rows">
        {rows.map((row, index) => {
          if (!isFound(row, index) && !isWrong(index)) return null
          const isOpen = open.has(index) || isWrong(index)
          return (
            <li key={`${index}`}>
              <div class="setting-row-head">
                <button type="button" class="text-button" aria-expanded={isOpen} onClick={() => toggle(index)}>
                  {summary(row)}
                </button>
                <button
                  type="button"
                  class="text-button"
                  aria-label={words.removeRow(summary(row))}
                  onClick={() => remove(index)}
                >
                  {words.remove}
                </button>
              </div>
              {isOpen &&
                children(row, index, (changes) =>
                  onRows(rows.map((each, at) => (at === index ? { ...each, ...changes } : each))),
                )}
            </li>
          )
        })}
      </ul>
      <FailureText failure={{ message: error }} />
      <p>
        <button type="button" class="button quiet small" id={`${id}-add`} onClick={add}>
          {words.addRow(label)}
        </button>
      </p>
    </fieldset>
  )
}
