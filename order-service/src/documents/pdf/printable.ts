import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as fontkit from 'fontkit'

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)

/** DejaVu Sans has Latin, Greek, Cyrillic and more, and may be embedded and passed on. It has no Chinese, Japanese or Korean. */
export const fonts = { regular: readFileSync(fontFile('DejaVuSans')), bold: readFileSync(fontFile('DejaVuSans-Bold')) }

const regular = fontkit.create(fonts.regular)
const hasGlyph = (codePoint: number) => 'hasGlyphForCodePoint' in regular && regular.hasGlyphForCodePoint(codePoint)

const replacement = '\u25a1'
const mostNamed = 10

export type Printer = {
  /** Returns a text as the fonts can print it: on one line, with a square for each character that they do not have. */
  print(text: string): string
  /** Names the characters that were replaced, as `U+5C71`; empty where none was. */
  unprintable(): string
}

export function createPrinter(): Printer {
  const missing = new Set<string>()
  return {
    print: (text) =>
      [...text.replace(/\s+/g, ' ')]
        .map((character) => {
          const codePoint = character.codePointAt(0) ?? 0
          if (hasGlyph(codePoint)) return character
          missing.add(`U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`)
          return replacement
        })
        .join(''),
    unprintable() {
      const named = [...missing].slice(0, mostNamed).join(', ')
      return missing.size > mostNamed ? `${named} …` : named
    },
  }
}
