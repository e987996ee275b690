import type { Difference } from './books.ts'

/** A part of the books of a service, examined a page at a time. */
export type BookCheck = Readonly<{
  name: string
  /** Examines at most `limit` records after `after`, as far as they have rested since. `next` is undefined after the last page. */
  examine(page: BookPage): Promise<{ differences: readonly Difference[]; next: string | undefined }>
}>
export type BookPage = Readonly<{ after: string | undefined; limit: number; restingSince: Date }>

/** Where an audit of all checks stands: at the page after `after` of one of them. */
export type BookPosition = Readonly<{ check: number; after: string | undefined }>
type ExaminedPage = Readonly<{
  check: string
  differences: readonly Difference[]
  /** Undefined after the last page of the last check. */
  next: BookPosition | undefined
}>

/** What is younger may be under way: an event on the bus, a refund at the provider, a job that finishes it after a crash. */
const restingMs = 10 * 60_000

export type ExamineBooks = (position: BookPosition, limit: number) => Promise<ExaminedPage>

/** Returns what examines the page at a position, of one check after another. A position of no check is after the last page. */
export const createBookAudit =
  (checks: readonly BookCheck[], now: () => Date): ExamineBooks =>
  async ({ check: index, after }, limit) => {
    const check = checks[index]
    if (!check) return { check: 'none', differences: [], next: undefined }
    const restingSince = new Date(now().getTime() - restingMs)
    const { differences, next } = await check.examine({ after, limit, restingSince })
    if (next !== undefined) return { check: check.name, differences, next: { check: index, after: next } }
    const isLast = index + 1 >= checks.length
    return { check: check.name, differences, next: isLast ? undefined : { check: index + 1, after: undefined } }
  }
