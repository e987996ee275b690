/** The pages of the account, in the order of its navigation. `account.tsx` has the component of each. */
export const accountSections = [
  'orders',
  'addresses',
  'notifications',
  'email',
  'password',
  'second-factor',
  'sessions',
  'data',
] as const
export type AccountSection = (typeof accountSections)[number]

/** The pages that a customer sees who is not signed in. */
export const accessForms = [
  'sign-in',
  'sign-up',
  'verify',
  'verified',
  'forgot',
  'reset',
  'confirm-email',
  'deleted',
] as const
export type AccessForm = (typeof accessForms)[number]

export const sectionPath = (section: AccountSection): string =>
  section === 'orders' ? '/account' : `/account/${section}`
