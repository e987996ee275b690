export const maxNameLength = 200

/** Whether a person may be called this: something visible, without control characters, at most 200 characters. */
export const isPersonName = (name: string): boolean =>
  name.length <= maxNameLength && /[^\s\p{C}]/u.test(name) && !/\p{Cc}/u.test(name)
