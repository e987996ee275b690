const isAsciiLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || isSmallAscii(byte)
const isSmallAscii = (byte: number) => byte >= 0x61 && byte <= 0x7a

/** Bytes without a character, and ƒ, which stands in Japanese files (Shift_JIS) and in no product. */
const unusedBytes = new Set([0x81, 0x83, 0x8d, 0x8f, 0x90, 0x9d])
/** Icelandic letters here, Turkish ones in Windows-1254. */
const sharedWithTurkish = new Set([0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe])
/** Š Ž š ž, the same in Windows-1250. */
const carons = new Set([0x8a, 0x8e, 0x9a, 0x9e])
/** è ì ï ò ø ù here; č ě ď ň ř ů in Windows-1250, where carons stand beside them. */
const sharedWithCzech = new Set([0xe8, 0xec, 0xef, 0xf2, 0xf8, 0xf9])
const capitals = new Set([0x8a, 0x8c, 0x8e, 0x9f])
const smallLetters = new Set([0x9a, 0x9c, 0x9e])
/** ‘ ’ – — soft hyphen ´ · */
const withinWords = new Set([0x91, 0x92, 0x96, 0x97, 0xad, 0xb4, 0xb7])
/** Accented letters side by side: two in French, many in Cyrillic or Greek. */
const maxLetters = 2
const maxBytes = 3

const isCapital = (byte: number) => capitals.has(byte) || (byte >= 0xc0 && byte <= 0xde && byte !== 0xd7)
const isSymbol = (byte: number) => byte <= 0xbf && !capitals.has(byte) && !smallLetters.has(byte)

/**
 * Whether bytes that are not UTF-8 can only be Windows-1252, in which every file can be read: false as soon as something looks like
 * UTF-8 with a fault, like Windows-1250, 1251 or 1254, like an older PC or Macintosh, or like an Asian encoding.
 */
export function isSurelyWindows1252(bytes: Uint8Array): boolean {
  let [letters, others, sequences, singles] = [0, 0, 0, 0]
  let [hasCaron, hasCzech] = [false, false]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      letters = 0
      others = 0
      continue
    }
    if (isOdd(bytes, at)) return false
    if (byte >= 0xc0) letters += 1
    else others += 1
    if (letters > maxLetters || (letters > 0 && letters + others > maxBytes)) return false
    hasCaron ||= carons.has(byte)
    hasCzech ||= sharedWithCzech.has(byte)
    if (byte >= 0xc2 && byte <= 0xf4 && isContinuation(bytes[at + 1])) sequences += 1
    else if (!isContinuation(byte) || !((bytes[at - 1] ?? 0) >= 0xc2)) singles += 1
  }
  return sequences <= singles && !(hasCaron && hasCzech)
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf

function isOdd(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] as number
  const [before, after] = [bytes[at - 1] ?? 0, bytes[at + 1] ?? 0]
  if (unusedBytes.has(byte) || sharedWithTurkish.has(byte)) return true
  // Within a word capitals stand among capitals: "KŠse" is the "Käse" of a Macintosh.
  if (isCapital(byte)) return isSmallAscii(before) || (isAsciiLetter(before) && isSmallAscii(after))
  return isSymbol(byte) && !withinWords.has(byte) && isAsciiLetter(before) && isAsciiLetter(after)
}
