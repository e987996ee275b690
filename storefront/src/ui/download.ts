/** Fetches what needs headers to be read, and keeps it as a file. Rejects where there is no response; false where it is refused. */
export async function downloadAs(name: string, path: string, headers: Record<string, string>): Promise<boolean> {
  const response = await fetch(path, { headers })
  if (!response.ok) return false
  const url = URL.createObjectURL(await response.blob())
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return true
}
