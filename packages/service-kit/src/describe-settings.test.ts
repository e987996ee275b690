import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError } from './config-error.ts'
import type { ConfigReader } from './config-reader.ts'
import { describeSettings } from './describe-settings.ts'

const described = (read: (reader: ConfigReader) => unknown) =>
  Object.fromEntries(describeSettings(read).map(({ name, ...rest }) => [name, rest]))

test('when settings are read, then each is described by its meaning, its default and what it may be', () => {
  const settings = described((read) => {
    read.text('NAME', 'Ada', 'A name.')
    read.optionalText('NICK', 'A nick.')
    read.integer('AGE', { fallback: 7, max: 150 }, 'An age.')
    read.integer('SIZE', { fallback: 1, min: 1 }, 'A size.')
    read.flag('IS_ON', true, 'Whether it is on.')
    read.url('HOME_URL', 'http://here', 'A home.')
    read.oneOf('COLOUR', ['red', 'blue'], 'red', 'A colour.')
  })
  const optional = { fallback: undefined, values: undefined, isRequired: false }
  assert.deepEqual(settings, {
    NAME: { ...optional, fallback: 'Ada', meaning: 'A name.' },
    NICK: { ...optional, meaning: 'A nick.' },
    AGE: { ...optional, fallback: '7', values: '0 to 150', meaning: 'An age.' },
    SIZE: { ...optional, fallback: '1', values: '1 or more', meaning: 'A size.' },
    IS_ON: { ...optional, fallback: 'true', values: 'true or false', meaning: 'Whether it is on.' },
    HOME_URL: { ...optional, fallback: 'http://here', values: 'a URL', meaning: 'A home.' },
    COLOUR: { ...optional, fallback: 'red', values: 'one of red, blue', meaning: 'A colour.' },
  })
})

test('when a setting is refused in production where it is absent, then it is required', () => {
  const settings = described((read) => {
    read.secret('OWN_SECRET', { developmentDefault: 'x' }, 'A secret.')
    read.secrets('SHARED_SECRET', { developmentDefault: 'x' }, 'Two secrets.')
    read.text('OPTIONAL', 'x', 'Not needed.')
    read.attempt(() => {
      const [left, right] = [read.optionalText('LEFT_KEY', 'A key.'), read.optionalText('RIGHT_KEY', 'A key.')]
      if (read.isProduction && !(left && right)) throw new ConfigError('LEFT_KEY and RIGHT_KEY must be set to a PAIR.')
    })
  })
  const required = Object.keys(settings).filter((name) => settings[name]?.isRequired)
  assert.deepEqual(required, ['OWN_SECRET', 'SHARED_SECRET', 'LEFT_KEY', 'RIGHT_KEY'])
})

test('when a setting is read twice, then the first reading describes it and the second adds what the first left out', () => {
  const settings = described((read) => {
    read.optionalText('HOME_URL', 'A home.')
    read.url('HOME_URL', undefined, 'Another home.')
  })
  assert.deepEqual(settings, {
    HOME_URL: { fallback: undefined, values: 'a URL', isRequired: true, meaning: 'A home.' },
  })
})

test('when a setting has no meaning, then it is named', () => {
  assert.throws(() => described((read) => read.flag('IS_ON', true)), /^ConfigError: IS_ON has no meaning/)
})
