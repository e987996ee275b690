import type { ReturnWords } from './english-return-words.ts'

/** What customers read about a return or a withdrawal, in German. */
export const germanReturns: ReturnWords = {
  return: {
    return: 'Rücksendung',
    order: 'Bestellung',
    note: 'Hinweis',
    accepted: (accepted, quantity) => `${accepted} von ${quantity} angenommen`,
  },
  withdrawal: {
    subject: (number) => `Ihr Widerruf zu Bestellung ${number}`,
    preview: (time) => `Er ist am ${time} eingegangen.`,
    heading: 'Ihr Widerruf ist eingegangen',
    text: (time, number) => `Am ${time} haben Sie den Vertrag über diese Artikel der Bestellung ${number} widerrufen:`,
    received: 'Eingegangen',
    email: 'E-Mail',
    sendBack:
      'Bitte senden Sie die Artikel innerhalb von 14 Tagen zurück. Wir erstatten sie, sobald sie oder ein Nachweis der Absendung bei uns sind.',
    keep: 'Bewahren Sie diese Nachricht auf: Sie bestätigt Ihren Widerruf.',
  },
  returnRequested: {
    subject: (returnNumber) => `Ihre Rücksendung ${returnNumber}`,
    preview: 'Wir haben Ihre Anfrage und teilen Ihnen mit, wie wir entscheiden.',
    heading: 'Wir haben Ihre Anfrage',
    text: (number) =>
      `Sie möchten Artikel der Bestellung ${number} zurücksenden. Bitte warten Sie unsere Bestätigung ab, bevor Sie sie absenden.`,
  },
  returnApproved: {
    subject: (returnNumber) => `Rücksendung ${returnNumber} ist angenommen`,
    preview: 'Sie können die Artikel jetzt zurücksenden.',
    heading: 'Sie können die Artikel zurücksenden',
    text: () => 'Ihre Rücksendung ist angenommen. Legen Sie ihre Nummer in das Paket.',
  },
  returnRefused: {
    subject: (returnNumber) => `Rücksendung ${returnNumber} ist abgelehnt`,
    preview: 'Wir können diese Artikel nicht zurücknehmen.',
    heading: 'Wir können die Artikel nicht zurücknehmen',
    text: () => 'Ihre Rücksendung wurde abgelehnt.',
  },
  returnCancelled: {
    subject: (returnNumber) => `Rücksendung ${returnNumber} ist storniert`,
    preview: 'Sie müssen nichts tun.',
    heading: 'Ihre Rücksendung ist storniert',
    text: () => 'Ihre Rücksendung wurde storniert. Bitte senden Sie die Artikel nicht ab.',
  },
  returnReceived: {
    subject: (returnNumber) => `Rücksendung ${returnNumber} ist eingetroffen`,
    preview: 'Als Nächstes sehen wir uns die Artikel an.',
    heading: 'Ihr Paket ist bei uns eingetroffen',
    text: () => 'Ihr Paket ist bei uns eingetroffen. Als Nächstes sehen wir uns die Artikel an.',
  },
  returnInspected: {
    subject: (returnNumber) => `Wir haben Rücksendung ${returnNumber} geprüft`,
    preview: 'Was wir annehmen, erstatten wir als Nächstes.',
    heading: 'Wir haben Ihre Rücksendung geprüft',
    text: () => 'Wir haben die Artikel geprüft. Was angenommen ist, erstatten wir als Nächstes.',
  },
  returnRefunded: {
    subject: (returnNumber) => `Rücksendung ${returnNumber} wird erstattet`,
    preview: 'Eine weitere Nachricht nennt Ihnen den Betrag.',
    heading: 'Ihre Rücksendung wird erstattet',
    text: () =>
      'Wir haben unseren Zahlungsdienst beauftragt, Ihre Rücksendung zu erstatten. Eine weitere Nachricht nennt Ihnen den Betrag.',
  },
}
