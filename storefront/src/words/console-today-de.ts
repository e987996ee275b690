import type { ConsoleWords } from './console-en.ts'

/** Words of the first page of the console, in German. */
export const todayWords: ConsoleWords['today'] = {
  title: 'Heute',
  period: 'Zeitraum',
  periods: { today: 'Heute', week: '7 Tage', month: '30 Tage', quarter: '12 Wochen' },
  periodBefore: 'Der Zeitraum davor',
  revenue: 'Umsatz',
  orders: 'Bestellungen',
  average: 'Im Durchschnitt',
  units: 'Artikel',
  refunded: 'Erstattet',
  declined: 'Abgelehnte Zahlungen',
  change: (share) => `${share} zum Zeitraum davor`,
  nothingBefore: 'Im Zeitraum davor nichts',
  time: 'Zeit',
  bestSellers: 'Am besten verkauft',
  nothingSold: 'In dieser Zeit wurde nichts verkauft.',
  toShip: 'Zu versenden',
  nothingToShip: 'Keine Bestellung wartet auf den Versand.',
  allToShip: (orders) => (orders === 1 ? 'Die eine Bestellung' : `Alle ${orders} Bestellungen`),
  lowStock: 'Geringer Bestand',
  nothingLow: 'Es ist genug von allem da.',
  available: (units) => `noch ${units}`,
  moreLow: 'Es gibt weitere.',
}
