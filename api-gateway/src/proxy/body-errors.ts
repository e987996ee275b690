/** The client sent more than the route takes. */
export class BodyTooLargeError extends Error {
  override name = 'BodyTooLargeError'
}

/** The client sent its body more slowly than it may. */
export class BodyTooSlowError extends Error {
  override name = 'BodyTooSlowError'
}

/** There is no memory left for the body of this client. */
export class BodyMemoryError extends Error {
  override name = 'BodyMemoryError'
}

/** The client closed its connection before it had its response. */
export class ClientLeftError extends Error {
  override name = 'ClientLeftError'
}
