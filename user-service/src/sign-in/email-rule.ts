import { isEmailAddress } from '@storefleet/contracts'
import { core } from 'zod'

/**
 * Better Auth checks addresses with zod's own pattern, which knows no international top-level domain and leaves out characters
 * of RFC 5321. Makes that pattern test the rule of all services instead; a test signs up with such an address.
 */
export function useOwnEmailRule(): void {
  core.regexes.email.test = isEmailAddress
}
