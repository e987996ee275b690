/** Whether a replica has announced lately that it is about to close. Times are in milliseconds. */
export type DrainNotice = {
  /** Notes a response, and whether it came with the header. */
  noted(isDraining: boolean, now: number): void
  stands(now: number): boolean
}

/** The header of a service that is about to close. */
export const drainingHeader = 'x-draining'

/** Long enough to keep almost all requests away, short enough for a new process at the same address. */
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
