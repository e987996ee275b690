import { useEffect } from 'preact/hooks'

/** The heading of a page, also in the title of the window. */
export function PageTitle({ children }: { children: string }) {
  useEffect(() => {
    document.title = children
  }, [children])
  return <h1>{children}</h1>
}
