import { useLocale } from './locale-context.tsx'

type LoadingProps = Readonly<{ failure: { message: string | undefined } }>

/** Stands for what is not there yet, or says why it does not come. */
export function Loading({ failure }: LoadingProps) {
  const { words } = useLocale()
  return failure.message ? (
    <p class="notice bad" role="alert">
      {failure.message}
    </p>
  ) : (
    <p class="hint">{words.loading}</p>
  )
}
