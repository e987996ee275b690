/** The address of this shop that `next` names; undefined where it leads elsewhere. Whole, so that no path can be read as a host. */
export function ownAddress(next: string | null, origin: string): string | undefined {
  if (!next?.startsWith('/')) return undefined
  const url = URL.parse(next, origin)
  return url?.origin === origin ? url.href : undefined
}

/** The path of the sign-in page that leads back to this page. */
export const signInPath = ({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string =>
  `/account/sign-in?${new URLSearchParams({ next: `${pathname}${search}${hash}` })}`
