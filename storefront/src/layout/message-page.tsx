import { useLocale, usePageWords } from '../ui/locale-context.tsx'

/** There is no such page. */
export function NotFoundPage() {
  const words = usePageWords()
  const { href } = useLocale()
  return (
    <div class="message">
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFoundText}</p>
      <a class="button" href={href('/shop')}>
        {words.seeEverything}
      </a>
    </div>
  )
}

/** Kept in the browser by its worker, and shown without a connection at the address that was asked for. */
export function OfflinePage() {
  const words = usePageWords()
  return (
    <div class="message">
      <h1>{words.offlineTitle}</h1>
      <p>{words.offlineText}</p>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the address that was asked for, which only the browser knows. */}
      <a class="button" href="">
        {words.tryAgain}
      </a>
    </div>
  )
}

/** A service that the page needs does not respond. */
export function ErrorPage() {
  const words = usePageWords()
  const { href } = useLocale()
  return (
    <div class="message">
      <h1>{words.errorTitle}</h1>
      <p>{words.errorText}</p>
      <a class="button" href={href('/')}>
        {words.home}
      </a>
    </div>
  )
}
