/** Megabytes (1,000,000 bytes) that an image adds to its base image, and why it has grown. */
type RecordedSize = { addedMb: number; growth: { fromMb: number; toMb: number; because: string }[] }
export type RecordedSizes = { about: string; images: Record<string, RecordedSize> }

/** An image may be larger by less than this share of its recorded size without an explanation. */
const growthToExplain = 0.1

export type SizeComparison = { image: string; recordedMb: number | undefined; measuredMb: number; isExplained: boolean }

/** Compares each measured image with its record. One without a record, or that has grown by 10 % or more, is not explained. */
export const compareSizes = (recorded: RecordedSizes, measuredMb: Record<string, number>): SizeComparison[] =>
  Object.entries(measuredMb).map(([image, measured]) => {
    const recordedMb = recorded.images[image]?.addedMb
    const isExplained = recordedMb !== undefined && measured - recordedMb < recordedMb * growthToExplain
    return { image, recordedMb, measuredMb: measured, isExplained }
  })

/**
 * Returns the record with the measured sizes.
 *
 * @throws Error when an image has grown by 10 % or more and `because` is not given
 */
export function updateSizes(
  recorded: RecordedSizes,
  measuredMb: Record<string, number>,
  because: string | undefined,
): RecordedSizes {
  const images = compareSizes(recorded, measuredMb).map(({ image, recordedMb, measuredMb: toMb, isExplained }) => {
    const growth = recorded.images[image]?.growth ?? []
    if (recordedMb === undefined || isExplained) return [image, { addedMb: toMb, growth }] as const
    if (!because) throw new Error(`${image} has grown from ${recordedMb} to ${toMb} MB: explain it with --because "…"`)
    return [image, { addedMb: toMb, growth: [...growth, { fromMb: recordedMb, toMb, because }] }] as const
  })
  return { ...recorded, images: { ...recorded.images, ...Object.fromEntries(images) } }
}
