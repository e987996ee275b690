import { ApiError } from '../../api/client.ts'
import { readMoney, writeMoney } from '../parts/read-money.ts'
import type { Body, Draft, DraftValue, FieldSpec, FieldSpecs } from './field-spec.ts'

type Place = Readonly<{ country: string; regions: readonly string[] }>
type Owner = Body

/** What the form begins with. */
export const draftOf = (specs: FieldSpecs, body: Body, currency: string, owner: Owner = body): Draft =>
  Object.fromEntries(
    Object.entries(specs).map(([field, spec]) => [field, typedOf(spec, body[field], { currency, owner })]),
  )

type WriteRules = Readonly<{ currency: string; owner: Owner }>

function typedOf(spec: FieldSpec, value: unknown, { currency, owner }: WriteRules): DraftValue {
  switch (spec.type) {
    case 'text':
    case 'choice':
      return typeof value === 'string' ? value : ''
    case 'number':
      return typeof value === 'number' ? String(value) : ''
    case 'money':
      return typeof value === 'number' ? writeMoney({ amountMinor: value, currency }) : ''
    case 'threshold':
      return owner.pricedBy === 'weight' ? String(value) : writeMoney({ amountMinor: Number(value), currency })
    case 'countries':
      return (value as readonly string[]).join(', ')
    case 'places':
      return (value as readonly Place[]).flatMap(namesOfPlace).join(', ')
    case 'check':
      return value === true
    case 'group':
      return draftOf(spec.of, (value ?? spec.unset ?? {}) as Body, currency)
    case 'rows':
      return (value as readonly Body[]).map((row) => draftOf(spec.of, row, currency, ownerOf(spec.of, row, owner)))
  }
}

const namesOfPlace = ({ country, regions }: Place) =>
  regions.length === 0 ? [country] : regions.map((region) => `${country}-${region}`)

/** Texts that say what is wrong with what was typed. */
type ReadWords = Readonly<{ notAnAmount: string; notANumber: string }>

type ReadRules = Readonly<{ currency: string; words: ReadWords; path: string; owner: Draft }>

/** What is sent. Throws an `ApiError` that names each field which is no number or amount. */
export function bodyOf(specs: FieldSpecs, draft: Draft, rules: Omit<ReadRules, 'path' | 'owner'>): Body {
  const errors: FieldError[] = []
  const body = readFields(specs, draft, { ...rules, path: '', owner: draft }, errors)
  if (errors.length > 0) throw new ApiError(400, { code: 'invalid-field', errors })
  return body
}

type FieldError = { field: string; message: string }

function readFields(specs: FieldSpecs, draft: Draft, rules: ReadRules, errors: FieldError[]): Body {
  const entries = Object.entries(specs).map(([field, spec]) => {
    const path = rules.path === '' ? field : `${rules.path}.${field}`
    return [field, readField(spec, draft[field] ?? '', { ...rules, path }, errors)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function readField(spec: FieldSpec, typed: DraftValue, rules: ReadRules, errors: FieldError[]): unknown {
  const { path, words, currency, owner } = rules
  const refuse = (message: string) => void errors.push({ field: path, message })
  switch (spec.type) {
    case 'text': {
      const text = spec.isLong ? String(typed) : String(typed).trim()
      return text.trim() === '' ? emptyOf(spec.whenEmpty) : text
    }
    case 'choice':
    case 'check':
      return typed
    case 'number':
      return String(typed).trim() === '' && spec.whenEmpty ? null : (readWhole(typed) ?? refuse(words.notANumber))
    case 'money':
      if (String(typed).trim() === '' && spec.whenEmpty) return null
      return readMoney(String(typed), currency)?.amountMinor ?? refuse(words.notAnAmount)
    case 'threshold':
      if (owner.pricedBy === 'weight') return readWhole(typed) ?? refuse(words.notANumber)
      return readMoney(String(typed), currency)?.amountMinor ?? refuse(words.notAnAmount)
    case 'countries':
      return codesIn(typed).map((code) => code.toUpperCase())
    case 'places':
      return placesIn(typed)
    case 'group':
      return readGroup(spec, typed as Draft, rules, errors)
    case 'rows':
      return (typed as readonly Draft[]).map((row, index) =>
        readFields(spec.of, row, { ...rules, path: `${path}.${index}`, owner: ownerOf(spec.of, row, owner) }, errors),
      )
  }
}

/** A row with lists of its own is what their rows belong to: a rate is read as its method says. */
const ownerOf = <Row extends Owner>(specs: FieldSpecs, row: Row, owner: Row): Row =>
  Object.values(specs).some(({ type }) => type === 'rows') ? row : owner

const empties = { null: null, 'left-out': undefined } as const
const emptyOf = (whenEmpty: keyof typeof empties | undefined) => (whenEmpty === undefined ? '' : empties[whenEmpty])

type GroupSpec = Extract<FieldSpec, { type: 'group' }>

function readGroup(spec: GroupSpec, typed: Draft, rules: ReadRules, errors: FieldError[]): unknown {
  const isEmpty = Object.values(typed).every((value) => typeof value === 'string' && value.trim() === '')
  return isEmpty && spec.whenEmpty ? null : readFields(spec.of, typed, rules, errors)
}

function readWhole(typed: DraftValue): number | undefined {
  const text = String(typed).trim()
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** `de, at` → the two. */
export const codesIn = (typed: DraftValue): string[] =>
  String(typed)
    .split(/[,\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '')

function placesIn(typed: DraftValue): Place[] {
  const places = new Map<string, string[]>()
  for (const name of codesIn(typed)) {
    const [, country = name, region] = /^([^-]*)-(.*)$/.exec(name) ?? []
    const code = country.trim().toUpperCase()
    places.set(code, [...(places.get(code) ?? []), ...(region === undefined ? [] : [region.trim()])])
  }
  return [...places].map(([country, regions]) => ({ country, regions }))
}
