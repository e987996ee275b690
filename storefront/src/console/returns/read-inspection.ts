import type { Return } from '../../api/schema.ts'

type Line = Return['lines'][number]
type Condition = NonNullable<Line['condition']>
type InspectedLine = Readonly<{ itemId: string; accepted: number; condition: Condition; restock: number }>

export const conditions = ['new', 'opened', 'used', 'damaged', 'missing'] as const satisfies readonly Condition[]
/** The name of a field of an item. */
export const fieldOf = (what: 'accepted' | 'condition' | 'restock', itemId: string) => `${what}-${itemId}`

/** What staff found of each item. */
export const readInspection = (lines: readonly Pick<Line, 'itemId'>[], form: FormData): InspectedLine[] =>
  lines.map(({ itemId }) => ({
    itemId,
    accepted: Number(form.get(fieldOf('accepted', itemId))),
    condition: form.get(fieldOf('condition', itemId)) as Condition,
    restock: Number(form.get(fieldOf('restock', itemId))),
  }))
