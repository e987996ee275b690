type Headers = Readonly<Record<string, unknown>>

const toleranceSeconds = 300

/** The receiving end of a webhook, written from https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md. */
export async function verifyWebhook(
  secret: string,
  body: string,
  headers: Headers,
): Promise<{ type: string; data: object }> {
  const key = await crypto.subtle.importKey(
    'raw',
    Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0)),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const timestamp = Number(headers['webhook-timestamp'])
  if (!(Math.abs(Date.now() / 1000 - timestamp) <= toleranceSeconds)) throw new Error('Its timestamp is not of now')
  const signed = new TextEncoder().encode(`${headers['webhook-id']}.${timestamp}.${body}`)
  for (const signature of String(headers['webhook-signature']).split(' ')) {
    const [version, base64 = ''] = signature.split(',')
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    if (version === 'v1' && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return JSON.parse(body)
  }
  throw new Error('No signature matches')
}
