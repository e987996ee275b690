import { currentContext } from '../context.ts'

let lastTime = 0
let lastTimeField = ''

/** As `pino.stdTimeFunctions.isoTime` has it. A busy process writes many lines in a millisecond, and formats their time once. */
export function timeField(): string {
  const time = Date.now()
  if (time !== lastTime) {
    lastTime = time
    lastTimeField = `,"time":"${new Date(time).toISOString()}"`
  }
  return lastTimeField
}

/** The ids of the request or event that is being handled. */
export function contextFields() {
  const context = currentContext()
  if (context === undefined) return {}
  const { correlationId, traceparent, userId } = context
  return { correlationId, traceId: traceparent?.slice(3, 35), userId }
}
