import type { deliveriesWords as english } from './console-deliveries-en.ts'

/** Words of the page of messages, in German. */
export const deliveriesWords: typeof english = {
  title: 'Nachrichten',
  search: 'E-Mail-Adresse oder Bestellnummer',
  byStatus: 'Status',
  all: 'Alle',
  channel: 'Gesendet als',
  channels: { email: 'E-Mail', push: 'Mitteilung im Browser' },
  none: 'Keine Nachricht passt dazu.',
  noOrder: (number) => `Es gibt keine Bestellung ${number}.`,
  ofOrder: (number) => `Nachrichten zur Bestellung ${number}`,
  message: 'Nachricht',
  recipient: 'An',
  browser: 'Ein Browser',
  at: 'Wann',
  status: 'Status',
  attempts: 'Versuche',
  actions: 'Aktionen',
  show: 'Zeigen',
  isResend: 'Vom Team noch einmal gesendet',
  order: 'Zur Bestellung',
  hidden: 'Sie enthielt einen geheimen Link und wird nicht aufbewahrt.',
}
