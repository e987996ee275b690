import type { RedisConnection } from '../redis/connect-redis.ts'

export type StreamMessage = { id: string; type: string; body: string }

export type StreamReaderOptions = {
  /** Its own: reading blocks it. */
  redis: RedisConnection
  stream: string
  group: string
  consumerName: string
  claimAfterMs: number
  blockMs: number
}

export type StreamReader = ReturnType<typeof createStreamReader>

/** Reads a stream for one member of a consumer group: first what is owed to it, then what others left behind, then what is new. */
export function createStreamReader(options: StreamReaderOptions) {
  const { redis, stream, group, consumerName, claimAfterMs, blockMs } = options
  let ownFrom: string | undefined
  let claimFrom = '0-0'
  let claimAt = 0

  const readOwn = async (from: string, count: number) => {
    const messages = messagesOf(
      await redis.xReadGroup(group, consumerName, { key: stream, id: from }, { COUNT: count }),
    )
    ownFrom = messages.at(-1)?.id
    return messages
  }
  const claim = async (count: number) => {
    const claimed = await redis.xAutoClaim(stream, group, consumerName, claimAfterMs, claimFrom, { COUNT: count })
    claimFrom = claimed.nextId
    if (claimFrom === '0-0') claimAt = performance.now() + Math.max(claimAfterMs / 4, blockMs)
    return claimed.messages.flatMap((entry) => (entry === null ? [] : [toMessage(entry)]))
  }
  const readNew = async (count: number) =>
    messagesOf(
      await redis.xReadGroup(
        group,
        consumerName,
        { key: stream, id: '>' },
        { COUNT: count, BLOCK: Math.ceil(blockMs) },
      ),
    )

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

const toMessage = ({ id, message }: Entry): StreamMessage => ({
  id,
  type: message.type ?? '',
  body: message.event ?? '',
})

/** The library types what it has read as anything. */
function messagesOf(streams: unknown): StreamMessage[] {
  const [only] = (streams ?? []) as { messages: Entry[] }[]
  return only?.messages.map(toMessage) ?? []
}
