import { isEmailAddress } from '@storefleet/contracts'
import addressparser from 'nodemailer/lib/addressparser'

/** `Storefleet <shop@example.com>` taken apart; undefined when it is not exactly one sender. */
export function parseSender(text: string): { name: string; address: string } | undefined {
  const [sender, ...others] = addressparser(text, { flatten: true })
  if (/\p{Cc}/u.test(text) || sender === undefined || others.length > 0 || !isEmailAddress(sender.address))
    return undefined
  return { name: sender.name, address: sender.address }
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
