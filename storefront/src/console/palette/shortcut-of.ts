type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

export type Shortcut = 'palette' | 'search' | 'shortcuts'

/**
 * What a key asks for. A single character is text where something is typed, and where its user has turned such shortcuts off (WCAG 2.1.4).
 */
export function shortcutOf(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  { isTyping, areSingleOn }: { isTyping: boolean; areSingleOn: boolean },
): Shortcut | undefined {
  if (altKey) return undefined
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' ? 'palette' : undefined
  if (ctrlKey || isTyping || !areSingleOn) return undefined
  if (key === '?') return 'shortcuts'
  return key === '/' ? 'search' : undefined
}
