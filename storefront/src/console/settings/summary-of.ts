import type { DraftValue } from './field-spec.ts'

/** What was typed, in one line: what differs is found in it, also within lists. */
export function summaryOf(value: DraftValue | undefined): string {
  if (value === undefined || value === false) return ''
  if (value === true) return '✓'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(summaryOf).join('; ')
  return Object.values(value).map(summaryOf).filter(Boolean).join(' ')
}
