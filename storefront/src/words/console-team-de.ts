import type { TeamWords } from './console-team-en.ts'

/** Words of the team, in the console, in German. */
export const teamWords: TeamWords = {
  title: 'Team',
  text: 'Wer für den Shop arbeitet. Eine Änderung gilt sofort.',
  none: 'Es gibt niemanden.',
  name: 'Name',
  email: 'E-Mail-Adresse',
  permissions: 'Darf',
  admin: 'Alles (Admin)',
  nothing: 'Noch nichts',
  since: 'Konto seit',
  actions: 'Aktionen',
  actionOf: (action, name) => `${action}: ${name}`,
  change: 'Ändern',
  remove: 'Entfernen',
  save: 'Speichern',
  changeTitle: 'Rechte ändern',
  changeText: (name, email) => `${name} (${email}). Sie geben und nehmen nur, was Sie selbst dürfen.`,
  removeTitle: 'Aus dem Team entfernen',
  removeText: (name, email) => `Das Konto von ${name} (${email}) wird zu dem eines Kunden.`,
  names: {
    orders: 'Bestellungen',
    refunds: 'Erstattungen',
    catalogue: 'Katalog',
    settings: 'Einstellungen',
    operations: 'Betrieb',
    team: 'Team',
  },
  meanings: {
    orders: 'Bestellungen, Pakete, Rücksendungen, Kunden und Zahlen',
    refunds: 'Geld zurückgeben, auch durch eine Stornierung; mit Bestellungen',
    catalogue: 'Produkte, Bilder, Bestand und Importe',
    settings: 'Einstellungen des Shops und Rabatte',
    operations: 'Zustand der Dienste, unzustellbare Ereignisse und Fehler',
    team: 'Wer für den Shop arbeitet, und was sie dürfen',
  },
}
