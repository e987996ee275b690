/** The request for the customers that the address of the list asks for. */
export function customerListPath({ q, kind, cursor }: Readonly<Record<string, string | undefined>>): string {
  const search = { ...(q && { q }), ...(kind && { kind }), ...(cursor && { cursor }) }
  return `customers?${new URLSearchParams({ limit: '25', ...search })}`
}
