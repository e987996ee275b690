/** Fetches what needs headers to be read, and keeps it as a file. Rejects where there is no response; false where it is refused. */
export async function downloadAs(name: string, path: string, headers: Record<string, string>): Promise<boolean> {
  const response = await fetch(path, { headers })
  if (!response.ok) return false
  keepAs(name, await response.blob())
  return true
}

/** Keeps it as a file, where the browser keeps downloads. */
export function keepAs(name: string, contents: Blob): void {
  const url = URL.createObjectURL(contents)
  Object.assign(document.createElement('a'), { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
