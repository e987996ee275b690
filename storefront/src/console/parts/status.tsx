/** `good`, `warn` or `bad`; neutral without. */
export type Tone = 'good' | 'warn' | 'bad'

/** A state as a word with a dot: never by its colour alone. */
export const Status = ({ tone, children }: { tone?: Tone | string | undefined; children: string }) => (
  <span class={tone ? `status ${tone}` : 'status'}>{children}</span>
)
