import { ConfigError } from './config-error.ts'
import { type ConfigReader, choiceOf, createConfigReader, type SecretOptions } from './config-reader.ts'

/** One setting as the code that reads it declares it. */
export type SettingDescription = Readonly<{
  name: string
  /** What it does, in one sentence. */
  meaning: string
  /** Its value where it is not set; undefined where it has none, or has one only in some mode. */
  fallback: string | undefined
  /** What it may be, such as `1 to 100`; undefined: a text. */
  values: string | undefined
  /** Whether the process does not start in production without it. */
  isRequired: boolean
}>

type Declaration = { name: string; meaning?: string | undefined; fallback?: string | undefined; values?: string }
type Read = (reader: ConfigReader) => unknown

/**
 * Returns the settings that `read` reads from an empty environment, in the order it reads them. A setting that is read several
 * times is described by what the first reading says of each property.
 *
 * @throws ConfigError for a setting whose reading does not say what it means
 */
export function describeSettings(read: Read): SettingDescription[] {
  const declared = new Map<string, Declaration>()
  read(
    recordingReader((setting) => {
      const given = Object.entries(setting).filter(([, value]) => value !== undefined)
      declared.set(setting.name, { ...Object.fromEntries(given), ...declared.get(setting.name), name: setting.name })
    }),
  )
  const required = requiredInProduction(read)
  return [...declared.values()].map(({ name, meaning, fallback, values }) => {
    if (meaning === undefined) throw new ConfigError(`${name} has no meaning: give it to the reader as last argument.`)
    return { name, meaning, fallback, values, isRequired: required.has(name) }
  })
}

/** Reads as in development with nothing set, where every setting is absent and none is wrong. */
function recordingReader(declare: (setting: Declaration) => void): ConfigReader {
  const reader = createConfigReader({}, () => {})
  return {
    ...reader,
    text: (name, fallback, meaning) => {
      declare({ name, fallback, meaning })
      return reader.text(name, fallback)
    },
    optionalText: (name, meaning) => {
      declare({ name, meaning })
      return undefined
    },
    integer: (name, limits, meaning) => {
      const { fallback, min = 0, max } = limits
      declare({ name, fallback: String(fallback), values: max ? `${min} to ${max}` : `${min} or more`, meaning })
      return reader.integer(name, limits)
    },
    flag: (name, fallback, meaning) => {
      declare({ name, fallback: String(fallback), values: 'true or false', meaning })
      return fallback
    },
    url: (name, fallback, meaning) => {
      declare({ name, fallback, values: 'a URL', meaning })
      return reader.url(name, fallback)
    },
    oneOf: (name, values, fallback, meaning) => {
      declare({ name, fallback, values: choiceOf(values, fallback), meaning })
      return fallback
    },
    secret: (name, options: SecretOptions, meaning) => {
      declare({ name, values: '32 characters or more', meaning })
      return reader.secret(name, options)
    },
    secrets: (name, options: SecretOptions, meaning) => {
      declare({ name, values: '32 characters or more; `new,old` while it is changed', meaning })
      return reader.secrets(name, options)
    },
  }
}

/** The names that begin what is refused where nothing but `NODE_ENV` is set. */
function requiredInProduction(read: Read): Set<string> {
  const problems: string[] = []
  read(createConfigReader({ NODE_ENV: 'production' }, (problem) => problems.push(problem)))
  return new Set(
    problems.flatMap((problem) => /^(?:[A-Z][A-Z0-9_]+(?: and )?)+/.exec(problem)?.[0].match(/[A-Z0-9_]{2,}/g) ?? []),
  )
}
