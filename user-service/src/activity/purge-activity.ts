import type { Purge } from '@storefleet/service'
import type { ActivityStore } from './activity-store.ts'

const dayMs = 24 * 3_600_000

type Options = { activity: ActivityStore; now: () => Date; retentionDays: number }

/** Deletes what is older than `RETENTION_DAYS`; 0 keeps it for ever. */
export const purgeActivity = ({ activity, now, retentionDays }: Options): readonly Purge[] =>
  retentionDays === 0
    ? []
    : [
        {
          of: 'account_activity',
          deleteBatch: (limit) => activity.deleteOlderThan(new Date(now().getTime() - retentionDays * dayMs), limit),
        },
      ]
