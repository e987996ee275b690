/**
 * Why a request got no whole answer. Where the service was not connected to, or no connection became free, it knows nothing
 * of the request: `queue-full` was refused at once, `queue-timeout` waited as long as it may, `queue-closed` waited until
 * the circuit opened.
 */
export type NoAnswerReason =
  | 'not-connected'
  | 'queue-full'
  | 'queue-timeout'
  | 'queue-closed'
  | 'timed-out'
  | 'broken-off'
  | 'malformed'
  | 'too-large'
  | 'invalid-request'

/** The service gave no answer, or only a part of one. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError'
  readonly reason: NoAnswerReason

  constructor(reason: NoAnswerReason, message: string) {
    super(message)
    this.reason = reason
  }
}
