import { isUtf8 } from 'node:buffer'
import { invalid, unsupported } from '@storefleet/contracts'
import { yieldToOthers } from '../yield-to-others.ts'
import { isSurelyWindows1252 } from './windows-1252.ts'

export type Charset = Readonly<{
  label: string
  /** For the sender: how the file was read, where that was not declared. */
  note?: string
}>

const pieceBytes = 64 * 1024

/**
 * Returns the encoding of a file: that of its byte order mark, else the one declared, else UTF-8, UTF-16 or Windows-1252 where it can
 * be no other. Throws `import-charset-unknown`.
 */
export function charsetOf(bytes: Uint8Array, declared: string | undefined): Charset {
  const marked = charsetOfMark(bytes)
  if (marked !== undefined) return { label: marked }
  if (declared !== undefined) return { label: knownLabel(declared) }
  const wide = charsetOfZeros(bytes)
  if (wide !== undefined) return { label: wide }
  if (isUtf8(bytes)) return { label: 'utf-8' }
  if (!isSurelyWindows1252(bytes)) {
    throw invalid(
      'import-charset-unknown',
      'The file is not UTF-8, and its encoding cannot be told: save it as UTF-8, or name its charset in the Content-Type',
    )
  }
  const example = exampleOf(bytes)
  return { label: 'windows-1252', note: `The file is not UTF-8; it was read as Windows-1252, for example "${example}"` }
}

/** Decodes piece by piece, and yields to other work in between. Throws `import-charset-wrong`: no character is ever replaced. */
export async function* decodeFile(bytes: Uint8Array, { label }: Charset): AsyncGenerator<string> {
  const decoder = new TextDecoder(label, { fatal: true })
  for (let at = 0; at <= bytes.length; at += pieceBytes) {
    const isLast = at + pieceBytes > bytes.length
    yield decode(decoder, bytes.subarray(at, at + pieceBytes), isLast)
    await yieldToOthers()
  }
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array, isLast: boolean): string {
  try {
    return decoder.decode(piece, { stream: !isLast })
  } catch (cause) {
    const message = `The file is not ${decoder.encoding.toUpperCase()}: save it as UTF-8, or name its charset in the Content-Type`
    throw invalid('import-charset-wrong', message, { cause })
  }
}

function charsetOfMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

function knownLabel(declared: string): string {
  try {
    return new TextDecoder(declared).encoding
  } catch (cause) {
    const message = `The charset "${declared.slice(0, 40)}" is not known: save the file as UTF-8`
    throw unsupported('import-charset-unknown', message, { cause })
  }
}

/** Of UTF-16 without a mark every second byte of the header is zero. */
function charsetOfZeros(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 64)
  const zeros = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length
  if (zeros(1) > start.length / 4 && zeros(0) === 0) return 'utf-16le'
  return zeros(0) > start.length / 4 && zeros(1) === 0 ? 'utf-16be' : undefined
}

/** The first word that is not ASCII. */
function exampleOf(bytes: Uint8Array): string {
  const at = bytes.findIndex((byte) => byte >= 0x80)
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(Math.max(0, at - 20), at + 20))
  return /[\p{L}\p{M}\p{N}]*[^\p{ASCII}][\p{L}\p{M}\p{N}]*/u.exec(text)?.[0] ?? ''
}
