import type { Words } from './english-words.ts'
import { germanAccountChanges } from './german-account-words.ts'
import { germanReturns } from './german-return-words.ts'

/** What customers and the store read, in German. */
export const german: Words = {
  language: 'de',
  hello: (name) => (name === '' ? 'Guten Tag,' : `Guten Tag ${name},`),
  vatId: (vatId) => `USt-IdNr. ${vatId}`,
  linkWorksUntil: (time) => `Der Link gilt bis ${time}. `,

  verifyAddress: {
    subject: (shop) => `Bestätigen Sie Ihre E-Mail-Adresse für ${shop}`,
    preview: 'Wählen Sie Ihr Passwort, und Ihr Konto ist bereit.',
    heading: 'Bestätigen Sie Ihre E-Mail-Adresse',
    text: (shop) =>
      `Bitte bestätigen Sie, dass diese Adresse Ihnen gehört, und wählen Sie Ihr Passwort: Dann ist Ihr Konto bei ${shop} bereit.`,
    button: 'Adresse bestätigen',
    ignore: 'Wenn Sie kein Konto eröffnet haben, ignorieren Sie diese Nachricht. Es geschieht dann nichts.',
  },
  signUpRepeated: {
    subject: (shop) => `Sie haben bereits ein Konto bei ${shop}`,
    preview: 'Diese Adresse wurde erneut angemeldet. Ihr Konto bleibt, wie es ist.',
    heading: 'Sie haben bereits ein Konto',
    text: (shop) =>
      `Diese Adresse wurde bei ${shop} für ein neues Konto oder als neue Adresse eines anderen Kontos angegeben. Sie hat bereits ein Konto, das nicht geändert wurde.`,
    whatToDo: 'Melden Sie sich mit dem Passwort dieses Kontos an, oder fordern Sie ein neues an.',
    ignore: 'Wenn Sie das nicht waren, müssen Sie nichts tun.',
  },
  resetPassword: {
    subject: (shop) => `Wählen Sie ein neues Passwort für ${shop}`,
    preview: 'Für Ihr Konto wurde ein neues Passwort angefordert.',
    heading: 'Wählen Sie ein neues Passwort',
    text: (shop) => `Für Ihr Konto bei ${shop} wurde ein neues Passwort angefordert.`,
    button: 'Neues Passwort wählen',
    ignore: 'Wenn Sie das nicht waren, ignorieren Sie diese Nachricht: Ihr Passwort bleibt, wie es ist.',
  },
  passwordChanged: {
    subject: (shop) => `Ihr Passwort bei ${shop} wurde geändert`,
    preview: 'Wenn Sie das waren, müssen Sie nichts tun.',
    heading: 'Ihr Passwort wurde geändert',
    text: (shop) =>
      `Das Passwort Ihres Kontos bei ${shop} wurde soeben geändert. Wenn Sie das waren, müssen Sie nichts tun.`,
    notYou: 'Wenn Sie das nicht waren, fordern Sie sofort ein neues Passwort an und melden Sie sich bei uns.',
  },
  ...germanAccountChanges,

  order: {
    view: 'Bestellung ansehen',
    address: 'Lieferadresse',
    subtotal: 'Zwischensumme',
    discount: 'Rabatt',
    shipping: (method) => `Versand (${method})`,
    tax: 'Steuer',
    includesTax: 'Darin Steuer',
    taxAt: (name, percent) => `${name} ${percent} %`,
    includesTaxAt: (name, percent) => `Darin ${name} ${percent} %`,
    total: 'Gesamt',
    reason: 'Grund',
    carrier: 'Versand mit',
    tracking: 'Sendungsnummer',
    followParcel: 'Sendung verfolgen',
  },
  orderConfirmation: {
    subject: (number) => `Ihre Bestellung ${number} ist bestätigt`,
    previewToPay: (amount) => `Vielen Dank. Bitte zahlen Sie ${amount}.`,
    previewPaid: (amount) => `Vielen Dank. ${amount} sind bezahlt, und wir packen.`,
    heading: 'Vielen Dank für Ihre Bestellung',
    paid: (number) =>
      `Wir haben Ihre Bestellung ${number} und Ihre Zahlung erhalten und melden uns, sobald sie unterwegs ist.`,
    toPay: (number, method) => `Wir haben Ihre Bestellung ${number} erhalten. Sie zahlen so: ${method}.`,
    amount: 'Betrag',
    reference: 'Verwendungszweck',
    accountHolder: 'Kontoinhaber',
    account: 'Konto',
    bic: 'BIC',
    bank: 'Bank',
    payWithin: (days) => `Bitte zahlen Sie innerhalb von ${days} Tagen: Danach kann die Bestellung storniert werden.`,
  },
  paymentReminder: {
    subject: (number) => `Bestellung ${number} ist noch nicht bezahlt`,
    preview: (amount) => `${amount} sind noch offen.`,
    heading: 'Erinnerung an Ihre Zahlung',
    text: (amount, number) =>
      `Für Bestellung ${number} haben wir ${amount} noch nicht erhalten. Wenn Sie in den letzten Tagen gezahlt haben, müssen Sie nichts tun.`,
    payUntil: (time) => `Bitte zahlen Sie bis ${time}: Danach kann die Bestellung storniert werden.`,
  },
  paymentFailure: {
    subject: (number) => `Die Zahlung für Bestellung ${number} war nicht möglich`,
    preview: 'Es wurde nichts abgebucht. Sie können es noch einmal versuchen.',
    heading: 'Ihre Zahlung war nicht möglich',
    text: (amount, number) =>
      `Die Zahlung von ${amount} für Bestellung ${number} wurde nicht angenommen, und es wurde nichts abgebucht.`,
    keptUntil: (time) =>
      `Wir halten Ihre Artikel bis ${time} für Sie zurück: Sie können es noch einmal versuchen, auch mit einer anderen Karte.`,
    kept: 'Wir halten Ihre Artikel für Sie zurück: Sie können es noch einmal versuchen, auch mit einer anderen Karte.',
    button: 'Noch einmal versuchen',
  },
  cancellation: {
    subject: (number) => `Bestellung ${number} ist storniert`,
    heading: 'Ihre Bestellung ist storniert',
    text: (number) => `Bestellung ${number} ist storniert.`,
    moneyBack: (amount) => `${amount} werden auf Ihre Karte zurückgebucht.`,
    notCharged: 'Ihre Karte wird nicht belastet.',
  },
  refundNotice: {
    subject: (amount, number) => `${amount} für Bestellung ${number} erstattet`,
    preview: 'Bis Ihre Bank es anzeigt, kann es einige Tage dauern.',
    headingAll: 'Ihre Bestellung wurde erstattet',
    headingPart: 'Ein Teil Ihrer Bestellung wurde erstattet',
    text: (amount, number) =>
      `Wir haben ${amount} der Bestellung ${number} erstattet. Bis Ihre Bank es anzeigt, kann es einige Tage dauern.`,
    refunded: 'Erstattet',
    partOf: 'Teil von',
    shipping: 'Versand',
    ofWhich: 'Davon',
  },
  documents: { invoice: 'Rechnung', creditNote: 'Rechnungskorrektur' },
  orderLink: {
    subject: (number) => `Ihr Link zu Bestellung ${number}`,
    preview: 'Er öffnet Ihre Bestellung ohne Konto.',
    heading: 'Ihr Link zu Ihrer Bestellung',
    text: (number) =>
      `Dieser Link öffnet Ihre Bestellung ${number}. Wer ihn hat, kann die Bestellung ansehen und ändern.`,
    ignore: 'Wenn Sie ihn nicht angefordert haben, ignorieren Sie diese Nachricht.',
  },

  shipment: {
    subject: (number) => `Bestellung ${number} ist unterwegs`,
    preview: 'Ihr Paket ist unterwegs.',
    heading: 'Ihre Bestellung ist unterwegs',
    text: (number) => `Ihre Bestellung ${number} hat unser Haus verlassen.`,
    subjectOfPart: (number) => `Ein Teil der Bestellung ${number} ist unterwegs`,
    headingOfPart: 'Ein Teil Ihrer Bestellung ist unterwegs',
    textOfPart: (number) =>
      `Ein Paket Ihrer Bestellung ${number} hat unser Haus verlassen. Der Rest folgt in einem weiteren.`,
  },
  tracking: {
    subject: (number) => `Neue Sendungsnummer für Bestellung ${number}`,
    preview: 'Ihre Sendung lässt sich anders verfolgen als bisher.',
    heading: 'Ihre Sendung lässt sich anders verfolgen',
    text: (number) => `Wir haben berichtigt, wie sich ein Paket Ihrer Bestellung ${number} verfolgen lässt.`,
  },
  shipmentCancelled: {
    subject: (number) => `Ein Paket der Bestellung ${number} wurde zurückgenommen`,
    preview: 'Wir senden die Artikel noch einmal.',
    heading: 'Ein Paket wurde zurückgenommen',
    text: (number) =>
      `Wir mussten ein Paket Ihrer Bestellung ${number} zurücknehmen und senden die Artikel noch einmal.`,
  },
  delivery: {
    subject: (number) => `Bestellung ${number} ist angekommen`,
    subjectOfPart: (number) => `Ein Paket der Bestellung ${number} ist angekommen`,
    preview: 'Ihr Paket ist zugestellt.',
    heading: 'Ihre Bestellung ist angekommen',
    headingOfPart: 'Ein Paket ist angekommen',
    text: (number) => `Ein Paket Ihrer Bestellung ${number} wurde zugestellt.`,
  },
  itemsCancelled: {
    subject: (number) => `Ein Teil der Bestellung ${number} ist storniert`,
    preview: (amount) => `Sie zahlen ${amount} weniger.`,
    heading: 'Ein Teil Ihrer Bestellung ist storniert',
    text: (number, amount) =>
      `Diese Artikel Ihrer Bestellung ${number} sind storniert. Sie zahlen ${amount} weniger; was schon abgebucht ist, erhalten Sie zurück.`,
  },
  shippedPush: {
    title: 'Ihre Bestellung ist unterwegs',
    body: (number) => `Bestellung ${number} ist unterwegs.`,
    bodyWithCarrier: (number, carrier) => `Bestellung ${number} ist mit ${carrier} unterwegs.`,
  },

  ...germanReturns,

  paymentExpiring: {
    subject: (number) => `Versenden Sie Bestellung ${number}, bevor ihre Zahlung verfällt`,
    preview: (amount, time) => `${amount} sind bis ${time} reserviert.`,
    heading: 'Eine Zahlung verfällt bald',
    text: (number, amount, time) =>
      `Bestellung ${number} ist bezahlt, aber nicht versandt. Ihre Reservierung von ${amount} endet am ${time}. Danach kann das Geld nicht mehr eingezogen werden, und die Bestellung lässt sich nicht versenden.`,
  },

  webhookDisabled: {
    subject: 'Ein Webhook-Endpunkt wurde deaktiviert',
    preview: (host) => `${host} erhält keine Ereignisse mehr.`,
    heading: 'Ein Webhook-Endpunkt wurde deaktiviert',
    text: (url) =>
      `Der Endpunkt ${url} ist seit Tagen gestört, existiert nicht mehr, oder es warten mehr Ereignisse auf ihn, als aufbewahrt werden. Er erhält keine Ereignisse, bis ein Administrator ihn wieder aktiviert.`,
  },

  dispute: {
    subject: (number) => `Die Zahlung von Bestellung ${number} wird angefochten`,
    preview: (amount) => `Die Bank des Kunden fordert ${amount}.`,
    heading: 'Eine Zahlung wird angefochten',
    text: (number, amount) =>
      `Die Bank des Kunden ficht ${amount} von Bestellung ${number} an. Nachweise geben Sie beim Zahlungsanbieter ab.`,
    state: 'Stand',
    evidenceUntil: 'Nachweise bis',
    dispute: 'Vorgang',
  },
  refundFailure: {
    subject: (number) => `Eine Erstattung von Bestellung ${number} kam nicht an`,
    preview: (amount) => `${amount} sind wieder beim Zahlungsanbieter.`,
    heading: 'Eine Erstattung ist fehlgeschlagen',
    text: (number, amount) =>
      `Die Bank des Kunden hat ${amount} abgelehnt, die für Bestellung ${number} erstattet wurden. Fragen Sie den Kunden, wohin das Geld gehen darf, und erstatten oder überweisen Sie es erneut.`,
  },

  cancelled: {
    'reservation-expired': 'Sie wurde nicht rechtzeitig bezahlt',
    'not-paid': 'Sie wurde nicht rechtzeitig bezahlt',
    'out-of-stock': 'Ein Artikel ist nicht mehr vorrätig',
    'payment-lapsed': 'Die Zahlung ist nicht mehr gültig',
  },
  declined: {
    card_declined: 'Karte abgelehnt',
    expired_card: 'Karte abgelaufen',
    generic_decline: 'Von der Bank abgelehnt',
    incorrect_cvc: 'Prüfziffer nicht richtig',
    insufficient_funds: 'Nicht genügend Guthaben',
    lost_card: 'Karte als verloren gemeldet',
    processing_error: 'Fehler bei der Verarbeitung',
    stolen_card: 'Karte als gestohlen gemeldet',
  },
  refunded: {
    'captured-too-much': 'Es war zu viel abgebucht',
    damaged: 'Beschädigt',
    requested: 'Auf Wunsch',
  },
}
