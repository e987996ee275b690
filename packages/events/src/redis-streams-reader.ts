import type { Logger } from '@storefleet/observability'
import type { RedisConnection } from '@storefleet/process/redis'

export type StreamMessage = { id: string; type: string; body: string }

export type StreamReaderOptions = {
  /** Its own: reading blocks it. */
  redis: RedisConnection
  stream: string
  group: string
  consumerName: string
  claimAfterMs: number
  blockMs: number
  logger: Logger
}

/** Reads a stream for one member of a consumer group: first what is owed to it, then what others left behind, then what is new. */
export function createStreamReader(options: StreamReaderOptions) {
  const { redis, stream, group, consumerName, claimAfterMs, blockMs, logger } = options
  let ownFrom: string | undefined
  let claimFrom = '0-0'
  let claimAt = 0

  /** An entry that was deleted while it was owed: no consumer can have it any more, and it is owed no longer. */
  const forget = async (ids: readonly string[]) => {
    if (ids.length === 0) return
    logger.error({ messageIds: ids, consumer: group }, 'events were deleted before they were handled')
    await redis.xAck(stream, group, [...ids])
  }
  // Not by XREADGROUP with an id: the client cannot read its response where an entry was deleted.
  const readOwn = async (from: string, count: number) => {
    const owed = await redis.xPendingRange(stream, group, `(${from}`, '+', count, { consumer: consumerName })
    const ids = owed.map(({ id }) => String(id))
    ownFrom = ids.at(-1)
    if (ids.length === 0) return []
    const messages = messagesIn(await redis.xClaim(stream, group, consumerName, 0, ids))
    await forget(ids.filter((id) => !messages.some((message) => message.id === id)))
    return messages
  }
  const claim = async (count: number) => {
    const claimed = await redis.xAutoClaim(stream, group, consumerName, claimAfterMs, claimFrom, { COUNT: count })
    claimFrom = claimed.nextId
    if (claimFrom === '0-0') claimAt = performance.now() + Math.max(claimAfterMs / 4, blockMs)
    await forget(claimed.deletedMessages.map(String))
    return messagesIn(claimed.messages)
  }
  const readNew = async (count: number) => {
    const newest = { key: stream, id: '>' }
    const block = { COUNT: count, BLOCK: Math.ceil(blockMs) }
    return messagesOf(await redis.xReadGroup(group, consumerName, newest, block))
  }

  return {
    /** At most `count` messages; none when none came for `blockMs`. May repeat what was read before and is not acknowledged. */
    async next(count: number): Promise<StreamMessage[]> {
      if (ownFrom !== undefined) return readOwn(ownFrom, count)
      if (performance.now() >= claimAt) return claim(count)
      return readNew(count)
    },
    /** What Redis gave to this member may not have reached it: have it read again. */
    recover() {
      ownFrom = '0'
    },
  }
}

type Entry = { id: string; message: Record<string, string> }

const messagesIn = (entries: readonly (Entry | null)[]): StreamMessage[] =>
  entries.flatMap((entry) =>
    entry === null ? [] : [{ id: entry.id, type: entry.message.type ?? '', body: entry.message.event ?? '' }],
  )

/** The library types what it has read as anything. */
function messagesOf(streams: unknown): StreamMessage[] {
  const [only] = (streams ?? []) as { messages: Entry[] }[]
  return messagesIn(only?.messages ?? [])
}
