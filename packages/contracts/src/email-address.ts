import { domainToASCII } from 'node:url'
import { Type } from 'typebox'

export const maxEmailAddressLength = 254
const maxLocalLength = 64
const maxDomainLength = 253
const maxLabelLength = 63

const localAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i
/** Letters, digits and marks of any script. No blank, control or format character is one. */
const domainText = /^[\p{L}\p{N}\p{M}.-]+$/u
/** Such as variation selectors: IDNA maps them to nothing. */
const ignorable = /\p{Default_Ignorable_Code_Point}/u
const domainLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/
const topLevelDomain = /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/

/** The rule for email addresses in every service. The `email` format of `createAjv` checks it, in linear time. */
export const EmailAddress = Type.String({ format: 'email', maxLength: maxEmailAddressLength })

/** Whether `toEmailAddress` accepts the text. */
export const isEmailAddress = (text: string): boolean => toEmailAddress(text) !== undefined

/**
 * Returns the address with its domain in lower-case ASCII (RFC 5890), or undefined when the text is not one address: a
 * dot-atom of ASCII characters (RFC 5321), `@`, and a domain name of at least two labels in any script.
 *
 * @example toEmailAddress('gast@München.example') // 'gast@xn--mnchen-3ya.example'
 */
export function toEmailAddress(text: string): string | undefined {
  if (text.length > maxEmailAddressLength) return undefined
  const at = text.indexOf('@')
  const local = text.slice(0, Math.max(at, 0))
  const domain = toDomain(text.slice(at + 1))
  if (domain === undefined || local.length > maxLocalLength) return undefined
  if (!local.split('.').every((atom) => localAtom.test(atom))) return undefined
  const address = `${local}@${domain}`
  return address.length > maxEmailAddressLength ? undefined : address
}

function toDomain(text: string): string | undefined {
  if (!domainText.test(text) || ignorable.test(text)) return undefined
  const domain = domainToASCII(text)
  if (domain.length > maxDomainLength) return undefined
  const labels = domain.split('.')
  const isDomain = labels.length > 1 && labels.every(isLabel) && topLevelDomain.test(labels.at(-1) ?? '')
  return isDomain ? domain : undefined
}

const isLabel = (label: string) => label.length <= maxLabelLength && domainLabel.test(label)
