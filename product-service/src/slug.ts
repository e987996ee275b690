/** What a slug may be: lower-case letters with their marks, and digits, joined by single hyphens or underscores. */
export const slugForm =
  '^[\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]*(?:[-_][\\p{Ll}\\p{Lo}\\p{Lm}\\p{N}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}]*)*$'
export const slugLength = 255

const wellFormed = new RegExp(slugForm, 'u')

/** A slug has one spelling: the same letters composed otherwise (Unicode NFD) are the same slug. */
export const normalSlug = (text: string): string => text.normalize('NFC')

export const isSlug = (text: string): boolean => text.length <= slugLength && wellFormed.test(text)

/**
 * Returns the slug of a title: `'Caps & Hats'` → `'caps-hats'`, `'Café'` → `'cafe'`, `'हिन्दी'` stays. Marks are dropped where they are
 * accents (Latin, Greek, Cyrillic) and kept where they are vowels. Empty where the title holds no letter or digit.
 */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-+/g, '-')
  return cut(slug).replace(/^-|-$/g, '')
}

/** Returns the slug of a handle that another shop gave: the handle itself where it is a slug, else one made of it. */
export function slugOfHandle(handle: string): string {
  const normal = normalSlug(handle)
  return isSlug(normal) ? normal : slugOf(handle)
}

/** Never in the middle of a character. */
const cut = (text: string): string =>
  text.length <= slugLength ? text : text.slice(0, slugLength).replace(/[\ud800-\udbff]$/, '')
