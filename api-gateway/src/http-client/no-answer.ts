/** Why a request got no whole answer. Where the service was not connected to, it knows nothing of the request. */
export type NoAnswerReason =
  | 'not-connected'
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
