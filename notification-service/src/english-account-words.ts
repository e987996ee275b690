/** What is said of changes of an account, in English. */
export const englishAccountChanges = {
  confirmEmailChange: {
    subject: (shop: string) => `Confirm the change of your address at ${shop}`,
    preview: 'It is changed once both mailboxes have confirmed it.',
    heading: 'Shall the address be changed?',
    text: (shop: string, newEmail: string) =>
      `The email address of your ${shop} account is to be changed to ${newEmail}. It is changed once both mailboxes have confirmed it.`,
    textToNew: (shop: string) =>
      `This address is to be that of a ${shop} account. It is changed once both mailboxes, the former and this one, have confirmed it.`,
    button: 'Confirm or stop',
    ignore: 'If it was not you, stop it there: then nothing is changed.',
  },
  emailChanged: {
    subject: (shop: string) => `The address of your ${shop} account was changed`,
    preview: 'If it was you, there is nothing to do.',
    heading: 'Your email address was changed',
    text: (shop: string) =>
      `Your ${shop} account has another email address now, and every other device is signed out. Messages about your orders go to the new address.`,
    notYou: 'If it was not you, tell us at once.',
  },
  secondFactorOn: {
    subject: (shop: string) => `Signing in to ${shop} asks for a code now`,
    preview: 'If it was you, there is nothing to do.',
    heading: 'Signing in asks for a code now',
    text: (shop: string) =>
      `Every sign-in to your ${shop} account needs a code of your authenticator app from now on. Every other device is signed out. Keep the recovery codes: they are the way in without the app.`,
    notYou: 'If it was not you, ask for a new password at once and tell us.',
  },
  secondFactorOff: {
    subject: (shop: string) => `Signing in to ${shop} asks for no code any more`,
    preview: 'If it was you, there is nothing to do.',
    heading: 'Signing in asks for no code any more',
    text: (shop: string) =>
      `Your ${shop} account is protected by its password alone from now on. The app and the recovery codes are no longer needed.`,
    notYou: 'If it was not you, ask for a new password at once and tell us.',
  },
  accountErased: {
    subject: (shop: string) => `Your ${shop} account is deleted`,
    preview: 'This is the last message about it.',
    heading: 'Your account is deleted',
    text: (shop: string) => `Your ${shop} account, your addresses and your settings are deleted for good.`,
    kept: 'Orders and invoices are kept as long as the law asks for it. We still write to you about orders that are not closed.',
    notYou: 'If it was not you, tell us.',
  },
}
export type AccountChangeWords = typeof englishAccountChanges
