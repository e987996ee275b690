import type { Tone } from '../../ui/order-tone.ts'

/** A state as a word with a dot: never by its colour alone. Neutral without a tone. */
export const Status = ({ tone, children }: { tone?: Tone | undefined; children: string }) => (
  <span class={tone ? `status ${tone}` : 'status'}>{children}</span>
)
