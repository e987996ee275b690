/** What customers read about a return or a withdrawal, in English. */
export const englishReturns = {
  return: {
    return: 'Return',
    order: 'Order',
    note: 'Note',
    accepted: (accepted: string, quantity: string) => `${accepted} of ${quantity} accepted`,
  },
  withdrawal: {
    subject: (number: string) => `Your withdrawal from order ${number}`,
    preview: (time: string) => `We received it on ${time}.`,
    heading: 'We have received your withdrawal',
    text: (time: string, number: string) =>
      `On ${time} you withdrew from the contract for these items of order ${number}:`,
    received: 'Received',
    email: 'Email',
    sendBack:
      'Please send the items back within 14 days. We refund them when they, or a proof that they were sent, have reached us.',
    keep: 'Keep this message: it confirms your withdrawal.',
  },
  returnRequested: {
    subject: (returnNumber: string) => `Your return ${returnNumber}`,
    preview: 'We have your request and will tell you what we decide.',
    heading: 'We have your request',
    text: (number: string) =>
      `You want to send back items of order ${number}. Please wait for our confirmation before you send them.`,
  },
  returnApproved: {
    subject: (returnNumber: string) => `Return ${returnNumber} is approved`,
    preview: 'You can send the items back now.',
    heading: 'You can send the items back',
    text: (_: string) => 'Your return is approved. Put its number into the parcel.',
  },
  returnRefused: {
    subject: (returnNumber: string) => `Return ${returnNumber} is refused`,
    preview: 'We cannot take these items back.',
    heading: 'We cannot take the items back',
    text: (_: string) => 'Your return was refused.',
  },
  returnCancelled: {
    subject: (returnNumber: string) => `Return ${returnNumber} is cancelled`,
    preview: 'There is nothing to do.',
    heading: 'Your return is cancelled',
    text: (_: string) => 'Your return was cancelled. Please do not send the items.',
  },
  returnReceived: {
    subject: (returnNumber: string) => `We have received return ${returnNumber}`,
    preview: 'We look at the items next.',
    heading: 'Your parcel has reached us',
    text: (_: string) => 'Your parcel has reached us. We look at the items next.',
  },
  returnInspected: {
    subject: (returnNumber: string) => `We have looked at return ${returnNumber}`,
    preview: 'What we accept is refunded next.',
    heading: 'We have looked at your return',
    text: (_: string) => 'We have looked at the items. What is accepted is refunded next.',
  },
  returnRefunded: {
    subject: (returnNumber: string) => `Return ${returnNumber} is being refunded`,
    preview: 'Another message follows with the amount.',
    heading: 'Your return is being refunded',
    text: (_: string) =>
      'We have asked our payment provider to refund your return. Another message follows with the amount.',
  },
}
export type ReturnWords = typeof englishReturns
