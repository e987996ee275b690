import type { paletteWords as english } from './console-palette-en.ts'

/** Words of the command palette and of the list of shortcuts, in German. */
export const paletteWords: typeof english = {
  open: 'Gehe zu …',
  title: 'Gehe zu',
  field: 'Seite, Bestellung, Produkt oder Kunde',
  groups: { pages: 'Seiten', orders: 'Bestellungen', products: 'Produkte', customers: 'Kunden' },
  none: 'Nichts passt dazu.',
  found: (count) => `${count} Treffer`,
  partly: 'Nicht alles konnte durchsucht werden. Versuchen Sie es später noch einmal.',
  shortcuts: 'Tastenkürzel',
  keys: {
    palette: 'Zu einer Seite, einer Bestellung, einem Produkt oder einem Kunden gehen',
    choose: 'In einer Liste von Treffern wählen',
    follow: 'Öffnen, was gewählt ist',
    close: 'Schließen, was über der Seite liegt',
    search: 'Die Liste der Seite durchsuchen',
    shortcuts: 'Diese Tastenkürzel zeigen',
  },
  areSingle: 'Kürzel aus einem einzelnen Zeichen verwenden',
}
