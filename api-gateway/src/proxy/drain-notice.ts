/** Whether a replica has said lately that it is about to close. Times are in milliseconds. */
export type DrainNotice = {
  /** Takes note of an answer, and of whether it came with the notice. */
  noted(isDraining: boolean, now: number): void
  stands(now: number): boolean
}

/** The header by which a service says that it serves on for a moment only. */
export const drainingHeader = 'x-draining'

/** Long enough that few requests ask again, short enough for a new process at the same address. */
const standsForMs = 10_000

export function createDrainNotice(): DrainNotice {
  let standsUntil = Number.NEGATIVE_INFINITY
  return {
    noted(isDraining, now) {
      standsUntil = isDraining ? now + standsForMs : Number.NEGATIVE_INFINITY
    },
    stands: (now) => now < standsUntil,
  }
}
