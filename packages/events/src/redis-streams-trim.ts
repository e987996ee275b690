import type { RedisConnection } from '@storefleet/process/redis'

/**
 * Drops from the stream what every group has acknowledged, and nothing else. Redis drops whole blocks of entries, so some that
 * could go stay for a while. Drops nothing while one of `services` has no group.
 *
 * A group only moves forward, so what was dispensable when it was asked about is so when it is dropped.
 */
export async function trimAcknowledged(
  redis: RedisConnection,
  stream: string,
  services: readonly string[],
): Promise<void> {
  const groups = await redis.xInfoGroups(stream)
  const names = groups.map(({ name }) => String(name))
  if (groups.length === 0 || services.some((service) => !names.includes(service))) return

  const oldestNeeded = await Promise.all(
    groups.map(async (group) => {
      const { firstId } = await redis.xPending(stream, group.name)
      return String(firstId ?? group['last-delivered-id'])
    }),
  )
  const oldest = oldestNeeded.reduce((left, right) => (isBefore(right, left) ? right : left))
  await redis.xTrim(stream, 'MINID', oldest, { strategyModifier: '~' })
}

/** Ids are `<milliseconds>-<sequence>`. */
function isBefore(left: string, right: string): boolean {
  const [leftMs = 0, leftSequence = 0] = left.split('-').map(Number)
  const [rightMs = 0, rightSequence = 0] = right.split('-').map(Number)
  return leftMs === rightMs ? leftSequence < rightSequence : leftMs < rightMs
}
