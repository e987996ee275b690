/**
 * Why a request got no complete response. After `not-connected` and the three `queue-` reasons the service has received nothing:
 * `queue-full` is refused at once, `queue-timeout` waited until its deadline, `queue-closed` waited until the circuit opened.
 */
export type NoResponseReason =
  | 'not-connected'
  | 'queue-full'
  | 'queue-timeout'
  | 'queue-closed'
  | 'timed-out'
  | 'broken-off'
  | 'malformed'
  | 'too-large'
  | 'invalid-request'

/** The service sent no response, or only a part of one. */
export class NoResponseError extends Error {
  override name = 'NoResponseError'
  readonly reason: NoResponseReason

  constructor(reason: NoResponseReason, message: string) {
    super(message)
    this.reason = reason
  }
}
