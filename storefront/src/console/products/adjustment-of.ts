export type Adjustment = Readonly<{ kind: 'received' | 'adjusted'; delta: number }>

/**
 * The booking for units that were received, or for a count of the shelf, which is booked as the difference to what was expected there:
 * units that are shipped meanwhile are then counted once. Undefined where the text is no number, or nothing would change.
 */
export function adjustmentOf(kind: Adjustment['kind'], text: string, onHand: number): Adjustment | undefined {
  if (!/^\d{1,7}$/.test(text.trim())) return undefined
  const units = Number(text)
  const delta = kind === 'received' ? units : units - onHand
  return delta === 0 ? undefined : { kind, delta }
}
