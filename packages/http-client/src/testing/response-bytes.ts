import fc from 'fast-check'

/** A request method, and the bytes of the response in the pieces in which they arrive. */
export type Exchange = Readonly<{ method: string; pieces: readonly Buffer[] }>

/** One of `odd` in `weight` of ten cases, else `usual`. */
const mixed = (weight: number, usual: fc.Arbitrary<string>, odd: readonly string[]) =>
  fc.oneof({ weight: 10 - weight, arbitrary: usual }, { weight, arbitrary: fc.constantFrom(...odd) })
const mostly = (usual: fc.Arbitrary<string>, ...odd: readonly string[]) => mixed(1, usual, odd)
const often = (usual: fc.Arbitrary<string>, ...odd: readonly string[]) => mixed(4, usual, odd)
const oneOf = (...texts: readonly string[]) => fc.constantFrom(...texts)

const lineEnd = mostly(oneOf('\r\n'), '\n', '\r', '\r\r\n', '\n\r', '')
const statusLine = mostly(
  oneOf(
    ...['HTTP/1.1 200 OK', 'HTTP/1.1 200 OK', 'HTTP/1.1 404 Not Found', 'HTTP/1.0 200 OK', 'HTTP/1.1 204 No Content'],
    ...['HTTP/1.1 304 Not Modified', 'HTTP/1.1 500 Internal Server Error', 'HTTP/1.1 200', 'HTTP/1.1 200 '],
  ),
  ...['HTTP/1.1 100 Continue', 'HTTP/1.1 101 Switching Protocols', 'HTTP/1.1 199 Odd', 'HTTP/1.1 099 Low'],
  ...[
    'HTTP/1.1 600 High',
    'HTTP/1.1 2000 OK',
    'HTTP/1.1  200 OK',
    'HTTP/1.1 200\tOK',
    'HTTP/1.1 200OK',
    'HTTP/2 200 OK',
  ],
  ...[
    'http/1.1 200 OK',
    'HTTP/1.2 200 OK',
    ' HTTP/1.1 200 OK',
    'HTTP/1.1 200 \0',
    'HTTP/1.1 200 \xe9',
    'ICY 200 OK',
    '',
  ],
)
const interim = often(
  oneOf(''),
  ...['HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n', 'HTTP/1.1 100 Continue\r\n\r\n'],
  ...['HTTP/1.1 102 Processing\r\ncontent-length: 2\r\n\r\n', 'HTTP/1.1 100\r\ntransfer-encoding: chunked\r\n\r\n'],
  ...['HTTP/1.1 100 Continue\r\nconnection: close\r\n\r\n', 'HTTP/1.0 100 Continue\r\n\r\n'],
  ...['HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n', '\r\n'],
)
const header = mostly(
  oneOf(
    ...['etag: "7-Xo1"', 'x-a:1', 'X-A: \t 2 \t', 'set-cookie: a=1; path=/', 'date: Thu, 26 Nov 2026 10:00:00 GMT'],
    ...['connection: close', 'Connection: keep-alive', 'connection: x-hop, Close', 'x-empty:', 'x-latin: caf\xe9'],
    ...['upgrade: h2c', 'connection: upgrade', 'keep-alive: timeout=5', "!#$%&'*+-.^_`|~09: token"],
  ),
  ...[
    ' folded',
    '\tfolded: 1',
    'no colon',
    ': no name',
    'x a: 1',
    'x-a : 1',
    'x(a): 1',
    'x-\xe9: 1',
    'x-a: \0',
    'x-a: \x7f',
  ],
  ...['x-a: 1\rx-b: 2', 'x-a: 1\nx-b: 2', 'x-a: 1\r', 'x-a: \x0b', 'x-a: \x1b[2J', `x-long: ${'x'.repeat(5_000)}`],
  ...['content-length: 0', 'content-length: 3', 'Content-Length: 5', 'content-length: 3, 3', 'content-length: +3'],
  ...['content-length: 0x3', 'content-length:', 'content-length: 03', 'content-length: 3 3', 'content-length : 3'],
  ...['content-length: 18446744073709551617', 'content-length: 9007199254740993', 'content-length: -1'],
  ...['transfer-encoding: chunked', 'Transfer-Encoding: Chunked', 'transfer-encoding: gzip, chunked'],
  ...[
    'transfer-encoding: chunked, chunked',
    'transfer-encoding: identity',
    'transfer-encoding:',
    'transfer-encoding: xchunked',
  ],
  ...[
    'transfer-encoding: "chunked"',
    'transfer-encoding: chunked;a=b',
    'transfer-encoding:\x0bchunked',
    'trailer: x-sum',
  ],
)
const content = fc.oneof(
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
  oneOf('', '\r\n', '0\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n'),
)

const extension = mostly(
  oneOf('', '', ';a', ';a=b', ';a="b;c"', ';a=b;c'),
  ...[
    ' ',
    '\t',
    ' ;a',
    '; a=b',
    ';',
    ';a=',
    ';a="',
    ';a="\\""',
    ';=b',
    ';a b',
    ';\0',
    ';a=\x7f',
    ';\xe9',
    ` ;${'x'.repeat(5_000)}`,
  ],
)
const trailer = often(
  oneOf('', 'x-sum: 1\r\n', 'x-sum:1\r\nx-b: \t2\r\n'),
  ...[
    'no colon\r\n',
    ': 1\r\n',
    'x a: 1\r\n',
    ' folded\r\n',
    'x: \0\r\n',
    'x: 1\n',
    'content-length: 3\r\n',
    'x : 1\r\n',
  ],
  ...[
    'transfer-encoding: chunked\r\n',
    'connection: close\r\n',
    `x: ${'x'.repeat(5_000)}\r\n`,
    'x: \xe9\r\n',
    'x-\xe9: 1\r\n',
  ],
)
const chunk = fc
  .record({
    text: content,
    extension,
    end: lineEnd,
    zeros: mostly(oneOf(''), '0', '000', '0x', '+', '-', ' '),
    isUpper: fc.boolean(),
  })
  .map(({ text, extension: after, end, zeros, isUpper }) => {
    const size = text.length.toString(16)
    return text === '' ? '' : `${zeros}${isUpper ? size.toUpperCase() : size}${after}\r\n${text}${end}`
  })
const chunkedBody = fc
  .record({
    chunks: fc.array(chunk, { maxLength: 4 }),
    extension,
    trailer,
    end: lineEnd,
    last: mostly(oneOf('0'), '00', '', 'g', '-0'),
  })
  .map(
    ({ chunks, extension: after, trailer: lines, end, last }) => `${chunks.join('')}${last}${after}\r\n${lines}${end}`,
  )

/** Header lines that announce a body, and the body. */
const framedBody = fc.oneof(
  content.map((text) => ({ lines: [`content-length: ${text.length}`], body: text })),
  chunkedBody.map((body) => ({ lines: ['transfer-encoding: chunked'], body })),
  content.map((body) => ({ lines: [] as string[], body })),
  fc
    .tuple(content, chunkedBody)
    .map(([text, body]) => ({ lines: [`content-length: ${text.length}`, 'transfer-encoding: chunked'], body })),
)

const message = fc
  .record({
    interim,
    statusLine,
    framedBody,
    headers: fc.array(header, { maxLength: 5 }),
    at: fc.nat({ max: 5 }),
    ends: fc.array(lineEnd, { minLength: 9, maxLength: 9 }),
    rest: mostly(oneOf(''), 'x', '\r\n', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', '\0'),
  })
  .map(({ interim: before, statusLine: first, framedBody: { lines, body }, headers, at, ends, rest }) => {
    const all = [first, ...headers.slice(0, at), ...lines, ...headers.slice(at), '']
    return `${before}${all.map((line, index) => line + ends[index]).join('')}${body}${rest}`
  })

/** One byte is replaced, inserted or removed, or the connection ends early. */
const change = fc.record({
  kind: oneOf('replace', 'insert', 'remove', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat({ max: 255 }),
})
type Change = { kind: string; at: number; byte: number }

function changed(text: string, { kind, at, byte }: Change): string {
  const index = Math.floor(at * text.length)
  const [before, after] = [text.slice(0, index), text.slice(index)]
  if (kind === 'end') return before
  const added = kind === 'remove' ? '' : String.fromCharCode(byte)
  return before + added + (kind === 'insert' ? after : after.slice(1))
}

const changes = fc.oneof(
  { weight: 2, arbitrary: fc.constant<Change[]>([]) },
  { weight: 1, arbitrary: fc.array(change, { minLength: 1, maxLength: 2 }) },
)

function cut(text: string, at: readonly number[]): Buffer[] {
  const bytes = Buffer.from(text, 'latin1')
  const places = [0, ...at.map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b), bytes.length]
  return places
    .slice(1)
    .map((end, index) => bytes.subarray(places[index], end))
    .filter(({ length }) => length > 0)
}

/** Responses as services send them, and as they must not. */
export const exchanges: fc.Arbitrary<Exchange> = fc
  .record({
    method: oneOf('GET', 'GET', 'GET', 'HEAD'),
    message,
    changes,
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  })
  .map(({ method, message: text, changes: its, cuts }) => ({ method, pieces: cut(its.reduce(changed, text), cuts) }))
