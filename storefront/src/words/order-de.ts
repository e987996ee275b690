import type { OrderWords } from './order-en.ts'

/** Words of the page of an order in German: only that page loads them. */
export const orderWords: OrderWords = {
  payTitle: 'Diese Bestellung bezahlen',
  payAgainTitle: 'Anders bezahlen',
  declined:
    'Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht. Ihre Bestellung bleibt bestehen: Wählen Sie eine andere Zahlungsart.',
  heldUntil: (time) => `Die Artikel sind bis ${time} für Sie reserviert.`,
  confirmPayment: 'Zahlung bestätigen',
  waitsForProvider: 'Wir warten auf den Zahlungsanbieter. Diese Seite zeigt das Ergebnis von selbst.',
  cancelTitle: 'Bestellung stornieren',
  cancelUnpaidText: 'Es wurde nichts abgebucht. Die Artikel gehen zurück in den Verkauf.',
  cancelText:
    'Solange ein Paket nicht unterwegs ist, können Sie seinen Inhalt stornieren. Was Sie dafür bezahlt haben, wird erstattet.',
  cancelWhat: 'Was storniert wird',
  cancelAll: 'Jetzt stornieren',
  cancelChosen: 'Auswahl stornieren',
  unitsOf: (count, left) => (count === 0 ? 'Nichts' : `${count} von ${left}`),
  shippedUnits: (count) => `${count} verschickt`,
  cancelledUnits: (count) => `${count} storniert`,
  chooseUnits: 'Wählen Sie mindestens einen Artikel.',
  sentOn: (date) => `Verschickt am ${date}`,
  deliveredOn: (date) => `Zugestellt am ${date}`,
  billedTo: 'Rechnung an',
  vatId: (id) => `USt-IdNr. ${id}`,
  reverseCharge: 'Steuerschuldnerschaft des Leistungsempfängers.',
  payment: 'Zahlung',
  payBy: 'Zu bezahlen per',
  openAmount: 'Zu zahlender Betrag',
  holder: 'Kontoinhaber',
  bank: 'Bank',
  reference: 'Verwendungszweck',
  cancelledAfter: (days) =>
    days === 1
      ? 'Ist die Bestellung nach einem Tag nicht bezahlt, wird sie storniert.'
      : `Ist die Bestellung nach ${days} Tagen nicht bezahlt, wird sie storniert.`,
  allPaid: 'Alles ist bezahlt. Vielen Dank.',
  received: (amount, date) => `${amount} am ${date} eingegangen`,
  refunds: {
    refunding: (amount, date) => `${amount} werden seit dem ${date} erstattet.`,
    refunded: (amount, date) => `${amount} wurden am ${date} erstattet.`,
    failed: (amount) => `${amount} konnten noch nicht erstattet werden. Wir kümmern uns darum.`,
  },
  returnsTitle: 'Rücksendungen',
  returnKinds: {
    return: (number) => `Rücksendung ${number}`,
    withdrawal: (number) => `Widerruf ${number}`,
  },
  returnStatuses: {
    requested: 'Angefragt: Der Shop sieht sie sich an',
    approved: 'Bitte zurücksenden',
    refused: 'Abgelehnt',
    cancelled: 'Zurückgezogen',
    received: 'Im Shop angekommen',
    inspected: 'Geprüft',
    refunded: 'Erstattet',
  },
  returnedOn: (date) => `Vom ${date}`,
  noteOfShop: (note) => `Der Shop schreibt: ${note}`,
  cancelReturn: (number) => `Rücksendung ${number} zurückziehen`,
  requestReturn: 'Rücksendung anfragen',
  requestReturnText: 'Sagen Sie uns, was Sie zurücksenden möchten und warum. Wir antworten per E-Mail.',
  returnWhat: 'Was zurückgesendet wird',
  reason: 'Grund',
  reasons: {
    damaged: 'Beschädigt angekommen',
    defective: 'Funktioniert nicht',
    'wrong-item': 'Falscher Artikel',
    'not-as-described': 'Nicht wie beschrieben',
    'wrong-size': 'Passt nicht',
    'arrived-late': 'Zu spät angekommen',
    'no-longer-wanted': 'Möchte ich nicht mehr',
    other: 'Anderer Grund',
  },
  comment: 'Anmerkung (optional)',
  sendReturnRequest: 'Rücksendung anfragen',
  withdrawalTitle: 'Widerrufsrecht',
  withdrawalUntilLater:
    'Sie können den Vertrag ohne Angabe von Gründen widerrufen. Die Frist beginnt, wenn alles angekommen ist.',
  withdrawalUntil: (date) => `Sie können den Vertrag bis ${date} ohne Angabe von Gründen widerrufen.`,
  withdrawBeforeDelivery: 'Noch ist nichts unterwegs: Um jetzt zu widerrufen, stornieren Sie die Bestellung.',
  withdrawPart: 'Nur einen Teil widerrufen',
  withdrawWhat: 'Was Sie widerrufen',
  withdraw: 'Vertrag widerrufen',
  statementTitle: 'Ihre Erklärung',
  statement: (name, number) =>
    `Hiermit widerrufe ich, ${name}, den Vertrag über diese Artikel der Bestellung ${number}:`,
  receiptTo: (email) => `Die Eingangsbestätigung mit Datum und Uhrzeit geht an ${email}.`,
  confirmWithdrawal: 'Widerruf bestätigen',
  withdrawalReceived: (time, email) =>
    `Ihr Widerruf ist am ${time} eingegangen. Die Bestätigung ist unterwegs an ${email}. Bitte senden Sie die Artikel zurück.`,
  problems: {
    'payment-declined':
      'Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht. Wählen Sie eine andere Zahlungsart und versuchen Sie es noch einmal.',
    'payment-in-progress': 'Eine Zahlung dieser Bestellung läuft noch. Diese Seite zeigt ihr Ergebnis von selbst.',
    'reservation-expired':
      'Die Artikel sind nicht mehr für diese Bestellung reserviert. Bitte bestellen Sie noch einmal.',
    'too-many-attempts': 'Es wurde zu oft versucht, diese Bestellung zu bezahlen. Bitte bestellen Sie noch einmal.',
    'order-not-payable': 'Diese Bestellung wartet nicht mehr auf eine Zahlung.',
    'order-already-cancelled': 'Die Bestellung ist bereits storniert.',
    'order-being-shipped':
      'Daraus wird gerade ein Paket: Es kann nicht mehr storniert werden. Sie können es nach der Ankunft zurücksenden.',
    'units-not-left':
      'Ein Teil davon ist inzwischen unterwegs oder storniert. Bitte sehen Sie sich die Bestellung noch einmal an.',
    'illegal-order-move': 'Das ist nicht mehr möglich. Bitte sehen Sie sich die Bestellung noch einmal an.',
    'return-period-over': 'Die Frist für Rücksendungen dieser Bestellung ist abgelaufen.',
    'withdrawal-period-over': 'Die Widerrufsfrist ist abgelaufen.',
    'units-not-returnable':
      'Ein Teil davon ist bereits in einer Rücksendung. Bitte sehen Sie sich die Bestellung noch einmal an.',
    'too-many-returns': 'Zu dieser Bestellung gibt es zu viele offene Rücksendungen.',
    'order-cancelled': 'Die Bestellung wurde storniert, bevor sie bezahlt war. Es wird nichts abgebucht.',
  },
}
