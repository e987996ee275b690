/** A UUID as the services write it: with dashes, in lower case. Source of a regular expression, for schemas and `isUuid`. */
export const uuidPattern = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'

const pattern = new RegExp(uuidPattern)

/** Returns whether the value is a UUID in lower case. Capitals would compare as another id. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && pattern.test(value)
