import type { CheckoutWords } from './checkout-en.ts'

/** Words of the checkout in German: only that page loads them. */
export const checkoutWords: CheckoutWords = {
  orderAndPay: (price) => `Für ${price} zahlungspflichtig bestellen`,
  billingStep: 'Rechnung',
  otherBilling: 'Die Rechnung geht an eine andere Adresse',
  vatId: 'USt-IdNr. (optional)',
  vatIdHint: 'Für Unternehmen in der EU, mit dem Land davor: ATU12345678',
  vatIdWrong: 'Das ist keine USt-IdNr. der EU. Bitte korrigieren Sie sie, oder lassen Sie sie weg.',
  vatValid: 'Die USt-IdNr. ist gültig.',
  vatUnavailable: 'Die USt-IdNr. lässt sich gerade nicht prüfen.',
  vatTaken: 'Die USt-IdNr. steht auf der Rechnung.',
  reverseCharge: 'Steuerschuldnerschaft des Leistungsempfängers: Es kommt keine Umsatzsteuer hinzu, Sie schulden sie.',
  accept: 'Ich akzeptiere die ',
  terms: 'AGB',
  acceptAnd: ' und habe die ',
  privacy: 'Datenschutzerklärung',
  acceptEnd: ' gelesen.',
  acceptFirst: 'Bitte akzeptieren Sie die AGB, um zu bestellen.',
  termsChanged: 'Die AGB haben sich geändert. Bitte lesen und akzeptieren Sie sie noch einmal.',
  marketing: 'Informiert mich per E-Mail über neue Produkte. Das kann ich jederzeit beenden.',
  cannotPrice: 'Die Bestellung lässt sich für diese Adresse nicht berechnen.',
}
