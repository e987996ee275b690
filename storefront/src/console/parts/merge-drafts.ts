const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

const fieldsOf = <Draft extends object>(draft: Draft) => Object.keys(draft) as (keyof Draft & string)[]

/** Which fields of two drafts differ. */
export const differences = <Draft extends object>(one: Draft, other: Draft): (keyof Draft & string)[] =>
  fieldsOf(one).filter((field) => !isSame(one[field], other[field]))

/**
 * What was typed on top of what was read, on top of what another person has saved meanwhile: fields that only one of the two has changed
 * are as that one has them; those that both have changed are as they were typed.
 */
export function merge<Draft extends object>(read: Draft, typed: Draft, saved: Draft): Draft {
  const own = new Set(differences(read, typed))
  return Object.fromEntries(
    fieldsOf(read).map((field) => [field, own.has(field) ? typed[field] : saved[field]]),
  ) as Draft
}

/** Which fields both have changed, each in another way. */
export function contested<Draft extends object>(read: Draft, typed: Draft, saved: Draft): (keyof Draft & string)[] {
  const [own, theirs] = [new Set(differences(read, typed)), new Set(differences(read, saved))]
  return fieldsOf(read).filter((field) => own.has(field) && theirs.has(field) && !isSame(typed[field], saved[field]))
}
