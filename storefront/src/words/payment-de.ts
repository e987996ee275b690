import type { PaymentWords } from './payment-en.ts'

/** Words for ways to pay in German. Those that staff name are not among them: their names are the merchant's. */
export const paymentWords: PaymentWords = {
  /** By the id of the method. */
  names: {
    stripe: 'Karte und mehr',
    pm_card_visa: 'Testkarte',
    pm_card_visa_chargeDeclined: 'Testkarte, die abgelehnt wird',
    pm_card_visa_chargeDeclinedInsufficientFunds: 'Testkarte ohne ausreichende Deckung',
    pm_card_authenticationRequired: 'Testkarte, die bei der Bank nachfragt',
    pm_sandbox_confirm: 'Testkarte, die die Seite bestätigt',
    pm_sandbox_timeout: 'Testkarte, deren Anbieter nicht antwortet',
    pm_sandbox_lostAnswer: 'Testkarte, deren Antwort verloren geht',
  },
  /** By its kind. */
  descriptions: {
    automatic: 'Karten, Wallets und was es bei Ihnen sonst noch gibt',
    'bank-transfer': 'Sie überweisen das Geld auf unser Konto',
    'cash-on-delivery': 'Sie bezahlen, wenn Sie das Paket erhalten',
    invoice: 'Sie bezahlen, wenn Sie die Rechnung haben',
  },
}
