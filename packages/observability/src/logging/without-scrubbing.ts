import { contextFields, timeField } from './line-fields.ts'
import { type Logger, outputOf } from './logger.ts'
import { infoLevel } from './output.ts'

/** A logger for fields that hold no secret. */
export type UnscrubbedLogger = { info(fields: object, message: string): void }

/**
 * Returns a logger that writes the same lines as the given one, with their fields as they are: for what is logged at every request,
 * where the search for secrets and what pino does for any kind of line cost more than the line. Its callers pass no secret, and
 * each text of a client through `safeText`.
 */
export function withoutScrubbing(logger: Logger): UnscrubbedLogger {
  const output = outputOf(logger)
  const bindings = membersOf(logger.bindings())
  return {
    info(fields, message) {
      if (!logger.isLevelEnabled('info')) return
      output.lastLevel = infoLevel
      output.write(
        `{"level":"info"${timeField()}${bindings}${membersOf({ ...contextFields(), ...fields, msg: message })}}\n`,
      )
    },
  }
}

const membersOf = (fields: object) => {
  const members = JSON.stringify(fields).slice(1, -1)
  return members === '' ? '' : `,${members}`
}
