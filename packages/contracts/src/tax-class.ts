import { type Static, Type } from 'typebox'

/** How goods are taxed. `zero` and `exempt` are never taxed and need no rate; they differ in what documents say. */
export const taxClasses = ['standard', 'reduced', 'zero', 'exempt', 'digital'] as const

export const TaxClass = Type.Enum([...taxClasses], {
  title: 'TaxClass',
  description: 'How the goods are taxed; the rate of each class in a country or region is a setting',
})
export type TaxClass = Static<typeof TaxClass>
