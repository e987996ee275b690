/** What the name of a field or parameter that holds a secret has in it. */
export const secretWord =
  /passw(?:or)?d|passphrase|secret|token|api[_-]?key|private[_-]?key|authorization|cookie|signature|credential|card[_-]?number|cvc|cvv|p256dh/i
