/** The media types that may be uploaded. */
export const pictureTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']

const at = (bytes: Buffer, offset: number, text: string) =>
  bytes.toString('latin1', offset, offset + text.length) === text

/** Returns whether a file begins as one of the pictures that may be uploaded. What follows is for the decoder to judge. */
export const looksLikePicture = (bytes: Buffer): boolean =>
  at(bytes, 0, '\xff\xd8\xff') ||
  at(bytes, 0, '\x89PNG\r\n\x1a\n') ||
  (at(bytes, 0, 'RIFF') && at(bytes, 8, 'WEBP')) ||
  at(bytes, 4, 'ftypavif') ||
  at(bytes, 4, 'ftypmif1')
