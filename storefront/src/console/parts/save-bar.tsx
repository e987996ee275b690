import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from './console-words.tsx'

type SaveBarProps = Readonly<{
  isBusy: boolean
  isChanged: boolean
  isSaved: boolean
  /** What has to be settled first. */
  conflict: object | undefined
  failure: Readonly<{ message: string | undefined; fields: Readonly<Record<string, string>> }>
}>

/** Saves a form, and says what became of it. */
export function SaveBar({ isBusy, isChanged, isSaved, conflict, failure }: SaveBarProps) {
  const { words } = useLocale()
  const { products } = useConsoleWords()
  return (
    <div class="save-bar">
      <button type="submit" class="button" disabled={isBusy || !isChanged || conflict !== undefined}>
        {products.save}
      </button>
      <p class="done" role="status">
        {isSaved ? products.saved : ''}
      </p>
      <FailureText
        failure={{ message: Object.keys(failure.fields).length > 0 ? words.checkFields : failure.message }}
      />
    </div>
  )
}
