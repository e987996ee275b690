import { ConfigError } from './config-error.ts'

export type ConfigReader = ReturnType<typeof createConfigReader>

export type SecretOptions = { developmentDefault: string }

/** What to do about a setting that cannot be used. Where it returns, reading goes on. */
type Refuse = (problem: string) => void

/** More values than this are not listed in a message. */
const mostNamed = 20
/** What of `values` may be set, as a message says it. */
export const choiceOf = (values: readonly string[], example: string): string =>
  values.length > mostNamed ? `one such as ${example}` : `one of ${values.join(', ')}`

const refuseAtOnce: Refuse = (problem) => {
  throw new ConfigError(problem)
}

/**
 * Reads settings and returns what `read` makes of them.
 *
 * @throws ConfigError that tells of every setting that is missing or cannot be used, not of the first alone
 */
export function readSettings<Settings>(env: NodeJS.ProcessEnv, read: (reader: ConfigReader) => Settings): Settings {
  const problems: string[] = []
  const reader = createConfigReader(env, (problem) => problems.push(problem))
  try {
    const settings = read(reader)
    if (problems.length === 0) return settings
  } catch (error) {
    if (error instanceof ConfigError) problems.push(...error.problems)
    // What was made of a setting that cannot be used may break what is made of that.
    else if (problems.length === 0) throw error
  }
  throw new ConfigError(problems)
}

/** Reads all, and throws one `ConfigError` that tells what is wrong with any of them. */
export function collectSettings(readers: readonly (() => unknown)[]): void {
  readSettings({}, (reader) => {
    for (const read of readers) reader.attempt(read)
  })
}

const modes = ['production', 'development', 'test']

/** "prod" or "Production" would otherwise run with the secrets and the payments of development, and say nothing. */
function isProductionMode(mode: string | undefined, refuse: Refuse): boolean {
  if (mode && !modes.includes(mode)) refuse(`NODE_ENV is "${mode}": set one of ${modes.join(', ')}.`)
  return mode === 'production'
}

/**
 * Reads settings from the environment, in which an empty one is an absent one. A value that cannot be used is refused by a
 * `ConfigError`; within `readSettings` it is noted, and something takes its place until all settings have been read.
 *
 * The last argument of every method says what the setting means: `describeSettings` reads it.
 */
export function createConfigReader(env: NodeJS.ProcessEnv, note: Refuse = refuseAtOnce) {
  let attempts = 0
  // Within an attempt nothing is made of a value that cannot be used.
  const refuse: Refuse = (problem) => (attempts > 0 ? refuseAtOnce : note)(problem)
  const isProduction = isProductionMode(env.NODE_ENV, note)
  const given = (name: string) => (env[name] === undefined || env[name] === '' ? undefined : env[name])

  const text = (name: string, fallback?: string, _meaning?: string): string => {
    const value = given(name) ?? fallback
    if (value === undefined) refuse(`${name} is not set: give it a value.`)
    return value ?? ''
  }

  const usableSecret = (name: string, value: string | undefined, developmentDefault: string): string => {
    if (isProduction && (value === undefined || value === developmentDefault)) {
      refuse(`${name} must be set to a secret of your own in production, at least 32 characters long.`)
    } else if (value !== undefined && value.length < 32) refuse(`${name} is too short: set at least 32 characters.`)
    return value ?? developmentDefault
  }

  return {
    isProduction,
    text,
    optionalText: (name: string, _meaning?: string): string | undefined => given(name),

    /** What `read` returns. Where it throws a `ConfigError`, that is noted as any other setting that cannot be used is. */
    attempt<Value>(read: () => Value): Value {
      attempts += 1
      try {
        return read()
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error
        for (const problem of error.problems) note(problem)
        return undefined as Value
      } finally {
        attempts -= 1
      }
    },

    integer(name: string, limits: { fallback: number; min?: number; max?: number }, _meaning?: string): number {
      const { fallback, min = 0, max = Number.MAX_SAFE_INTEGER } = limits
      const value = given(name) === undefined ? fallback : Number(given(name))
      if (Number.isInteger(value) && value >= min && value <= max) return value
      refuse(`${name} is "${given(name)}": set a whole number from ${min} to ${max}.`)
      return fallback
    },

    flag(name: string, fallback: boolean, _meaning?: string): boolean {
      const value = given(name) ?? String(fallback)
      if (value !== 'true' && value !== 'false') refuse(`${name} is "${value}": set true or false.`)
      return value === 'true'
    },

    url(name: string, fallback?: string, _meaning?: string): string {
      const value = given(name) ?? fallback
      if (value === undefined) refuse(`${name} is not set: give it a value.`)
      // Else it is made of another setting, which is told.
      else if (given(name) !== undefined && !URL.canParse(value)) refuse(`${name} is "${value}": set an absolute URL.`)
      return (value ?? '').replace(/\/$/, '')
    },

    oneOf<const V extends string>(name: string, values: readonly V[], fallback: V, _meaning?: string): V {
      const value = given(name) ?? fallback
      const match = values.find((candidate) => candidate === value)
      if (match === undefined) refuse(`${name} is "${value}": set ${choiceOf(values, fallback)}.`)
      return match ?? fallback
    },

    /** A secret of at least 32 characters; its development default is refused in production. */
    secret: (name: string, { developmentDefault }: SecretOptions, _meaning?: string): string =>
      usableSecret(name, given(name), developmentDefault),

    /** As `secret`, or several divided by commas while one replaces another: the first is used, all are accepted. */
    secrets(name: string, { developmentDefault }: SecretOptions, _meaning?: string): readonly [string, ...string[]] {
      const [first, ...others] = given(name)?.split(',') ?? [undefined]
      const one = (value: string | undefined) => usableSecret(name, value?.trim() || undefined, developmentDefault)
      return [one(first), ...others.map(one)]
    },
  }
}
