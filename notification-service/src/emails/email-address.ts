import addressparser from 'nodemailer/lib/addressparser'

const longestAddress = 254
const addressPattern = /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u

/** Whether a text is one bare address: nothing that could end a header, add a recipient or name a route. */
export const isEmailAddress = (text: string): boolean => text.length <= longestAddress && addressPattern.test(text)

/** `Storefleet <shop@example.com>` taken apart; undefined when it is not exactly one sender. */
export function parseSender(text: string): { name: string; address: string } | undefined {
  const [sender, ...others] = addressparser(text, { flatten: true })
  if (/\p{Cc}/u.test(text) || sender === undefined || others.length > 0 || !isEmailAddress(sender.address))
    return undefined
  return { name: sender.name, address: sender.address }
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)
