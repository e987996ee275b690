/** The address of this shop that `next` names; undefined where it leads elsewhere. Whole, so that no path can be read as a host. */
export function ownAddress(next: string | null, origin: string): string | undefined {
  if (!next?.startsWith('/')) return undefined
  const url = URL.parse(next, origin)
  return url?.origin === origin ? url.href : undefined
}

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>

/** The path of the sign-in page that leads back to this page. */
export const signInPath = (place: Place): string => `/account/sign-in?${backTo(place)}`

/** The path of the page that sets up a second factor, and leads back to this page. */
export const secondFactorPath = (place: Place): string => `/account/second-factor?${backTo(place)}`

const backTo = ({ pathname, search, hash }: Place) => new URLSearchParams({ next: `${pathname}${search}${hash}` })
