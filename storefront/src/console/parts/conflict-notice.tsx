import { useConsoleWords } from './console-words.tsx'
import type { Conflict } from './use-draft.ts'

type ConflictNoticeProps<Draft extends object> = Readonly<{
  title: string
  conflict: Conflict<Draft>
  nameOf: (field: keyof Draft & string) => string
  /** A field as it is read; empty where there is nothing. */
  textOf: (field: keyof Draft & string, draft: Draft) => string
}>

/** Says that another person has saved meanwhile, and asks how to go on. Nothing is lost before one chooses. */
export function ConflictNotice<Draft extends object>({ title, conflict, nameOf, textOf }: ConflictNoticeProps<Draft>) {
  const { conflict: words } = useConsoleWords().products
  return (
    <section class="notice warn conflict" role="alert">
      <h2>{title}</h2>
      <p>{conflict.fields.length === 0 ? words.goTogether : words.both}</p>
      {conflict.fields.length > 0 && (
        <dl>
          {conflict.fields.map((field) => (
            <div key={field}>
              <dt>{nameOf(field)}</dt>
              <dd>
                {words.saved}: {textOf(field, conflict.theirs) || '–'}
              </dd>
              <dd>
                {words.yours}: {textOf(field, conflict.mine) || '–'}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="row-tools">
        <button type="button" class="button small" onClick={conflict.keepMine}>
          {words.keepMine}
        </button>
        <button type="button" class="button quiet small" onClick={conflict.takeTheirs}>
          {words.takeTheirs}
        </button>
      </div>
    </section>
  )
}
