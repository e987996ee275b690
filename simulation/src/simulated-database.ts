import { DatabaseUnavailable, type Driver, type Session } from '@storefleet/database'
import type { MarkKind } from './marks.ts'
import { setVirtualTimer, virtualTime } from './virtual-time.ts'
import type { World } from './world.ts'

/** Of these, statements are relaxed: they do not wait for the disk. */
const relaxedTables = ['idempotency_keys', 'outbox']
/** PostgreSQL writes relaxed commits to the disk within three rounds of its WAL writer, 200 ms each. */
const writtenAfterMs = 600
const shortestDownMs = 200
const longestDownMs = 1_500

/** Keeps what relaxed statements change, so that it can be undone. */
export const undoLog = `
  create table simulation_undo (sequence bigserial primary key, kept_in text not null, before jsonb, after jsonb);
  create function simulation_remember() returns trigger language plpgsql as $$ begin
    insert into simulation_undo (kept_in, before, after) values (tg_table_name,
      case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
  end $$;
  ${relaxedTables
    .map(
      (table) => `create trigger simulation_remember after insert or update or delete on ${table} for each row
        when (current_setting('simulation.relaxed', true) = 'on') execute function simulation_remember();`,
    )
    .join('\n')}`

type Relaxed = { sequence: number; atMs: number }
type Statement = Parameters<Driver['run']>[0]
type Result = Awaited<ReturnType<Driver['run']>>
const statement = (text: string, values: unknown[] = []): Statement => ({ text, values })

export type SimulatedDatabase = ReturnType<typeof createSimulatedDatabase>

/**
 * The database server of a service: it can be stopped at once, which breaks all connections and undoes the relaxed commits that have
 * not reached the disk. A commit that waits for the disk takes those before it along.
 */
export function createSimulatedDatabase(world: World, name: string, database: Driver) {
  let relaxed: Relaxed[] = []
  let isDown = false

  const requireUp = () => {
    if (isDown) throw new DatabaseUnavailable('The connection was lost: the server was stopped')
  }
  const marked = (asked: Statement, result: Result): Result => {
    for (const mark of marksOf(asked, result)) world.mark(mark)
    return result
  }

  /** What is remembered next is the first change of this relaxed statement. */
  async function beginRelaxed(session: Session): Promise<void> {
    const { rows } = await session.run(
      statement(
        `select set_config('simulation.relaxed', 'on', true), (select coalesce(max(sequence), 0) + 1 from simulation_undo)`,
      ),
    )
    relaxed.push({ sequence: Number(rows[0]?.[1]), atMs: virtualTime.nowMs() })
  }

  const driver: Driver = {
    ...database,
    run: async (asked) => {
      requireUp()
      const result = await database.run(asked)
      if (!isRead(asked.text)) relaxed = []
      return marked(asked, result)
    },
    runRelaxed: async (asked) => {
      requireUp()
      return database.inTransaction(async (session) => {
        await beginRelaxed(session)
        return marked(asked, await session.run(asked))
      })
    },
    inTransaction: async (work, options) => {
      requireUp()
      let hasWritten = false
      const watched = (session: Session): Session => ({
        ...session,
        run: async (asked) => {
          hasWritten ||= !isRead(asked.text)
          return marked(asked, await session.run(asked))
        },
      })
      const result = await database.inTransaction((session) => work(watched(session)), options)
      if (hasWritten) relaxed = []
      return result
    },
  }

  /** Stops the server at once, and starts it after a while. */
  async function stop(): Promise<void> {
    isDown = true
    const since = virtualTime.nowMs() - writtenAfterMs
    const kept = relaxed.filter(({ atMs }) => atMs > since)
    relaxed = []
    const undone = kept.length === 0 ? 0 : await undo(database, Math.min(...kept.map(({ sequence }) => sequence)))
    if (undone > 0) world.mark('relaxed commits undone')
    world.note(`the database of ${name} is stopped at once, ${undone} changes are undone`)
    setVirtualTimer(shortestDownMs + world.below(longestDownMs), start, null)
  }

  function start(): void {
    isDown = false
    world.note(`the database of ${name} starts`)
  }

  /** Whether a stop would undo something. */
  const hasRelaxed = () => relaxed.some(({ atMs }) => atMs > virtualTime.nowMs() - writtenAfterMs)

  return { driver, stop, isDown: () => isDown, hasRelaxed }
}

const isRead = (text: string) => /^\s*(select|show)\b/i.test(text)

/** Undoes what was remembered from this sequence on, the last change first. Returns how many rows changed. */
const undo = (database: Driver, from: number): Promise<number> =>
  database.inTransaction(async (session) => {
    const { rows } = await session.run(
      statement(
        'select kept_in, before::text, after::text from simulation_undo where sequence >= $1 order by sequence desc',
        [from],
      ),
    )
    for (const [table, before, after] of rows as [string, string | null, string | null][]) {
      if (!relaxedTables.includes(table)) throw new Error(`${table} has no relaxed statements`)
      const keys = table === 'outbox' ? ['sequence'] : ['scope', 'key']
      const isThat = keys.map((key) => `stored.${key}::text = $1::jsonb ->> '${key}'`).join(' and ')
      if (after) await session.run(statement(`delete from ${table} stored where ${isThat}`, [after]))
      if (before) {
        await session.run(
          statement(
            `insert into ${table} overriding system value select * from jsonb_populate_record(null::${table}, $1::jsonb)`,
            [before],
          ),
        )
      }
    }
    return rows.length
  })

/** What a statement says of the situation the shop was in. */
function* marksOf({ text, values }: Statement, { rows, affected }: Result): Generator<MarkKind> {
  if (/insert into idempotency_keys as stored/.test(text) && /locked_until < now\(\)/.test(text)) {
    const resourceId = rows[0]?.[1]
    if (resourceId !== undefined && !values.includes(resourceId)) yield 'key taken over'
  }
  if (/^\s*update deliveries set status = 'sent'/.test(text) && affected === 0) yield 'sender outlives its lease'
}
