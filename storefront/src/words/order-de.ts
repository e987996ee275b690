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
  problems: {
    'payment-declined':
      'Die Zahlung wurde abgelehnt. Es wurde nichts abgebucht. Wählen Sie eine andere Zahlungsart und versuchen Sie es noch einmal.',
    'payment-in-progress': 'Eine Zahlung dieser Bestellung läuft noch. Diese Seite zeigt ihr Ergebnis von selbst.',
    'reservation-expired':
      'Die Artikel sind nicht mehr für diese Bestellung reserviert. Bitte bestellen Sie noch einmal.',
    'too-many-attempts': 'Es wurde zu oft versucht, diese Bestellung zu bezahlen. Bitte bestellen Sie noch einmal.',
    'order-not-payable': 'Diese Bestellung wartet nicht mehr auf eine Zahlung.',
    'order-cancelled': 'Die Bestellung wurde storniert, bevor sie bezahlt war. Es wird nichts abgebucht.',
  },
}
