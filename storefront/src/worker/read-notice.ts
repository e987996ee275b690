export type Notice = Readonly<{ title: string; body: string; tag: string | undefined; url: string }>

const longest = 300

/** Reads what notification-service has pushed. What cannot be read is a notice all the same: a browser requires one for each push. */
export function readNotice(text: string | undefined, origin: string): Notice {
  const sent = parse(text)
  return {
    title: textOf(sent.title) ?? new URL(origin).host,
    body: textOf(sent.body) ?? '',
    tag: textOf(sent.tag),
    url: ownUrl(sent.url, origin),
  }
}

/** An address of this shop; of any other, that of the home page. */
export function ownUrl(url: unknown, origin: string): string {
  const home = `${origin}/`
  if (typeof url !== 'string' || !URL.canParse(url, origin)) return home
  const parsed = new URL(url, origin)
  return parsed.origin === origin ? parsed.href : home
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, longest) : undefined

function parse(text: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
