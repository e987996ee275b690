/** Round steps from 0 to at least `most`, each 1, 2 or 5 times a power of ten; a whole number where `most` counts things. */
export function scaleTo(most: number, steps = 4): number[] {
  if (most <= 0) return [0, 1]
  const power = 10 ** Math.floor(Math.log10(most / steps))
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((each) => each * steps >= most) ?? most)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step)
}

/** Which labels are drawn, so that none covers another: every so many of `count`. */
export const labelEvery = (count: number, width: number, labelWidth: number): number =>
  Math.max(1, Math.ceil((count * labelWidth) / Math.max(1, width)))
