import type { CategoryWords } from './console-categories-en.ts'

export const categoryWords: CategoryWords = {
  title: 'Kategorien',
  none: 'Es gibt noch keine Kategorien.',
  add: 'Kategorie hinzufügen',
  change: 'Kategorie ändern',
  save: 'Speichern',
  name: 'Name',
  parent: 'Innerhalb von',
  top: 'Keiner anderen: ganz oben',
  position: 'Position',
  positionHint: 'Kleinere Zahlen stehen weiter vorn.',
  slug: 'Adresse',
  slugHint: 'Das Ende ihrer Adresse im Shop. Bleibt es leer, entsteht es aus dem Namen.',
  description: 'Beschreibung',
  products: 'Produkte',
  remove: 'Löschen',
  removeOf: (title) => `${title} löschen`,
  removeText: 'Nur eine leere Kategorie wird gelöscht: Verschieben Sie zuerst ihre Produkte und die Kategorien darin.',
}
