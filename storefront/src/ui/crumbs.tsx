import { useLocale, usePageWords } from './locale-context.tsx'

type CrumbsProps = Readonly<{
  trail: readonly Readonly<{ path: string; title: string }>[]
  /** This page. */
  title: string
}>

/** Where this page is in the shop. */
export function Crumbs({ trail, title }: CrumbsProps) {
  const words = usePageWords()
  const { href } = useLocale()
  return (
    <nav class="crumbs" aria-label={words.youAreHere}>
      <ol>
        {[{ path: '/', title: words.home }, ...trail].map((each) => (
          <li key={each.path}>
            <a href={href(each.path)}>{each.title}</a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
