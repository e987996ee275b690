/** An HTTP/1.1 answer. `head` is the status line and the headers; `body` is empty unless it was wanted. */
export type Reply = { status: number; head: string; body: Buffer; bodyBytes: number }

export type ResponseReader = {
  /** Returns the response once its last byte has arrived. The chunk is not kept. */
  read(chunk: Buffer): Reply | undefined
  /** Prepares for the next answer. */
  expect(options: { wantsBody: boolean }): void
}

const emptyBody = Buffer.alloc(0)
const lastChunk = '0\r\n\r\n'

/** Reads one answer at a time from a connection, doing as little as can be done: what it costs is taken from what is measured. */
export function createResponseReader(): ResponseReader {
  let wantsBody = false
  let unfinishedHead = ''
  let reply: Reply | undefined
  let bodyLength = 0
  let isChunked = false
  let chunks: Buffer[] = []
  let tail = ''

  function begin(head: string): Reply {
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
    const status = Number(head.slice(9, 12))
    isChunked = length === undefined && /\r\ntransfer-encoding: *chunked/i.test(head)
    bodyLength = isChunked ? Number.POSITIVE_INFINITY : Number(length ?? 0)
    chunks = []
    tail = ''
    return { status, head, body: emptyBody, bodyBytes: 0 }
  }

  function take(into: Reply, part: Buffer): boolean {
    into.bodyBytes += part.length
    if (wantsBody) chunks.push(Buffer.from(part))
    if (!isChunked) return into.bodyBytes >= bodyLength
    tail = (tail + part.toString('latin1', Math.max(0, part.length - lastChunk.length))).slice(-lastChunk.length)
    return tail === lastChunk
  }

  function finish(finished: Reply): Reply {
    if (wantsBody) {
      const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
      finished.body = isChunked ? withoutChunkSizes(bytes) : bytes
    }
    reply = undefined
    return finished
  }

  return {
    expect(options) {
      wantsBody = options.wantsBody
    },

    read(chunk) {
      let part = chunk
      if (reply === undefined) {
        const end = unfinishedHead === '' ? chunk.indexOf('\r\n\r\n') : -1
        if (end === -1) {
          const text = unfinishedHead + chunk.toString('latin1')
          const endOfText = text.indexOf('\r\n\r\n')
          unfinishedHead = endOfText === -1 ? text : ''
          if (endOfText === -1) return undefined
          reply = begin(text.slice(0, endOfText))
          part = Buffer.from(text.slice(endOfText + 4), 'latin1')
        } else {
          reply = begin(chunk.toString('latin1', 0, end))
          part = chunk.subarray(end + 4)
        }
      }
      return take(reply, part) ? finish(reply) : undefined
    },
  }
}

function withoutChunkSizes(bytes: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at)
    const size = Number.parseInt(bytes.toString('latin1', at, end), 16)
    if (!(size > 0)) return Buffer.concat(parts)
    parts.push(bytes.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}
