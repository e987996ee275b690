/** Options that name no header: those of almost every request. */
const onlyPlainOptions = /^(?:,\s*(?:(?:keep-alive|close|upgrade)\s*)?)*$/i

/**
 * Removes the headers that `Connection` names: they end at this hop (RFC 9110, section 7.6.1). `connection` is all of these
 * headers, each with a comma before it.
 */
export function dropNamed(headers: string[], connection: string): void {
  if (onlyPlainOptions.test(connection)) return
  const named = new Set(connection.split(',').map((option) => option.trim().toLowerCase()))
  for (let index = headers.length - 2; index >= 0; index -= 2) {
    if (named.has(headers[index] as string)) headers.splice(index, 2)
  }
}
