import type { ComponentType } from 'preact'
import { Island } from '../ui/island.tsx'
import { usePageWords } from '../ui/locale-context.tsx'

type IslandPageProps<Props extends object> = Readonly<{
  title?: string
  name: string
  of: ComponentType<Props>
  props: Props
}>

/** A page that the browser fills: it needs scripts, because what it shows is personal. */
export function IslandPage<Props extends object>({ title, name, of, props }: IslandPageProps<Props>) {
  const words = usePageWords()
  return (
    <>
      {title && <h1>{title}</h1>}
      <Island name={name} of={of} props={props} />
      <noscript>
        <p class="notice">{words.needsScript}</p>
      </noscript>
    </>
  )
}
