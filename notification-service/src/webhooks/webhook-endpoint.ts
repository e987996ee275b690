/** Why an endpoint is sent nothing: by staff, after a long failure, because it responded 410, or because too much waited for it. */
export const disabledReasons = ['staff', 'failing', 'gone', 'queue-full'] as const
export type DisabledReason = (typeof disabledReasons)[number]

export type SealedSecret = Readonly<{ sealed: string; expiresAt: string | null }>

/** Where a program is told of events. */
export type WebhookEndpoint = Readonly<{
  id: string
  url: string
  description: string
  eventTypes: readonly string[]
  /** Newest first. */
  secrets: readonly SealedSecret[]
  version: number
  createdBy: string
  createdAt: Date
  updatedAt: Date
  /** Of its first failure since its last success. */
  failingSince: Date | null
  /** How many attempts failed since its last success. */
  failures: number
  disabledAt: Date | null
  disabledReason: DisabledReason | null
}>

export const mostEndpoints = 20
/** Deliveries that wait for one endpoint. An event above it disables the endpoint. */
export const mostWaiting = 10_000
/** For so long the former secret signs as well. */
export const secretOverlapMs = 24 * 60 * 60 * 1000

const longestFailureMs = 5 * 24 * 60 * 60 * 1000
const fewestFailures = 10

type Health = Pick<WebhookEndpoint, 'failingSince' | 'failures'>

/** Returns why an endpoint is to be disabled after an attempt failed, its health being that after it; undefined where it is not. */
export function reasonToDisable({ failingSince, failures }: Health, status: number | null, now: Date) {
  if (status === 410) return 'gone' as const
  const isLong = failingSince !== null && now.getTime() - failingSince.getTime() >= longestFailureMs
  return isLong && failures >= fewestFailures ? ('failing' as const) : undefined
}

/** The sealed secrets that sign now, newest first. */
export const signingAt = (secrets: readonly SealedSecret[], now: Date): readonly SealedSecret[] =>
  secrets.filter(({ expiresAt }) => expiresAt === null || new Date(expiresAt) > now)

/** Returns the secrets after a rotation: the new one, and the former one until its overlap ends. An older one ends at once. */
export function rotate(secrets: readonly SealedSecret[], sealed: string, now: Date): readonly SealedSecret[] {
  const [former] = secrets
  const expiresAt = new Date(now.getTime() + secretOverlapMs).toISOString()
  return [{ sealed, expiresAt: null }, ...(former === undefined ? [] : [{ ...former, expiresAt }])]
}
