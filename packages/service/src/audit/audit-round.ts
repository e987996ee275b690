import type { Logger } from '@storefleet/observability'
import type { BookPosition, ExamineBooks } from './book-checks.ts'

type Context = Readonly<{
  examine: ExamineBooks
  logger: Pick<Logger, 'error'>
  setDifferences: (found: number) => void
}>

const beginning: BookPosition = { check: 0, after: undefined }
const recordsOfRound = 200

/**
 * Returns a round of the job that audits the books of a service: the next page, and from the first one on again after the last. The number
 * that is told is that of the last pass, or of this one where it has found more already.
 */
export function createAuditRound({ examine, logger, setDifferences }: Context) {
  let position = beginning
  let [found, foundBefore] = [0, 0]
  return async (): Promise<void> => {
    const { check, differences, next } = await examine(position, recordsOfRound)
    for (const difference of differences) logger.error({ check, difference }, 'the books of the service differ')
    found += differences.length
    setDifferences(Math.max(found, foundBefore))
    position = next ?? beginning
    if (next) return
    setDifferences(found)
    foundBefore = found
    found = 0
  }
}
