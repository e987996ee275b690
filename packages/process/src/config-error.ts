/** Settings are missing or wrong. Its message has one sentence for each, which names the variable and what to set. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: string | readonly string[]) {
    const list = typeof problems === 'string' ? [problems] : [...new Set(problems)]
    super(list.length === 1 ? list[0] : [`${list.length} settings must be changed:`, ...list].join('\n  '))
    this.problems = list
  }
}
