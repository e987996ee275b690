import { isUuid as isLowerCaseUuid } from '@storefleet/contracts'

/** Returns whether the text is a UUID, in any case: clients may send capitals. */
export const isUuid = (text: string): boolean => isLowerCaseUuid(text.toLowerCase())
