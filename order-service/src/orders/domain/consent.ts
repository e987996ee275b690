import { unprocessable } from '@storefleet/contracts'

export const consentKinds = ['terms', 'marketing'] as const
type ConsentKind = (typeof consentKinds)[number]

/** What a customer was asked when they ordered, as they answered. Kept with the order and never changed. */
export type Consent = Readonly<{
  kind: ConsentKind
  /** The version of the text that they were shown. */
  textVersion: string
  isGranted: boolean
  /** Where they were asked. */
  source: string
  at: Date
}>

export type GivenConsent = Pick<Consent, 'kind' | 'textVersion' | 'isGranted'> & { source?: string | undefined }

/**
 * Returns the consents of a new order, at the time of the server. Throws 422 `invalid-consents` where one is given twice, and
 * `terms-not-accepted` where the store has terms (`termsVersion`) and this version of them is not accepted.
 */
export function consentsOf(
  given: readonly GivenConsent[],
  { termsVersion, now }: { termsVersion: string | null; now: Date },
): Consent[] {
  refuseRepeated(given)
  const terms = given.find(({ kind }) => kind === 'terms')
  if (termsVersion !== null && !(terms?.isGranted && terms.textVersion === termsVersion)) {
    const isOther = terms !== undefined && terms.textVersion !== termsVersion
    const message = isOther ? 'The terms have changed: show the current version' : 'An order must accept the terms'
    throw unprocessable('terms-not-accepted', message, {
      fields: [{ field: 'consents', message: `must accept the terms of version ${termsVersion}` }],
      extra: { termsVersion },
    })
  }
  return given.map(({ source = 'api', ...consent }) => ({ ...consent, source, at: now }))
}

function refuseRepeated(given: readonly GivenConsent[]) {
  const index = given.findIndex(({ kind }, at) => given.findIndex((other) => other.kind === kind) < at)
  const repeated = given[index]
  if (!repeated) return
  throw unprocessable('invalid-consents', `The consent to ${repeated.kind} is given twice`, {
    fields: [{ field: `consents[${index}].kind`, message: 'is given twice' }],
  })
}
