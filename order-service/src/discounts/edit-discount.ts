import { conflict, notFound, preconditionFailed, unprocessable } from '@storefleet/contracts'
import type { Discount } from './discount.ts'
import type { DiscountBody } from './discount-schemas.ts'
import { type DiscountStore, type KeptDiscount, mostAutomatic } from './discount-store.ts'

export type DiscountContext = {
  discounts: DiscountStore
  /** Told of each change, so that carts of this process are priced with it at once. */
  onChanged: () => void
  now: () => Date
  newId: () => string
}

/** Throws 409 `discount-code-taken` and `too-many-discounts`, 422 `invalid-discount`. */
export async function addDiscount(ctx: DiscountContext, body: DiscountBody): Promise<KeptDiscount> {
  const discount = { ...toDiscount(body), id: ctx.newId(), timesUsed: 0 }
  await refuseTooManyAutomatic(ctx, discount)
  if (!(await ctx.discounts.add(discount, ctx.now()))) {
    throw conflict('discount-code-taken', 'Another discount has this code')
  }
  ctx.onChanged()
  return findDiscount(ctx, discount.id)
}

/** Throws 404 `discount-not-found`, 412 `version-stale`, and what `addDiscount` throws. */
export async function replaceDiscount(
  ctx: DiscountContext,
  { id, body, expected }: { id: string; body: DiscountBody; expected: number | 'any' },
): Promise<KeptDiscount> {
  const before = await findDiscount(ctx, id)
  const version = expected === 'any' ? before.version : expected
  const discount = { ...toDiscount(body), id, timesUsed: before.timesUsed }
  if (before.code !== null || !before.isActive) await refuseTooManyAutomatic(ctx, discount)
  if (!(await ctx.discounts.replace(discount, version, ctx.now()))) {
    throw preconditionFailed('version-stale', 'The discount was changed since: read it again', {
      extra: { currentVersion: (await findDiscount(ctx, id)).version },
    })
  }
  ctx.onChanged()
  return findDiscount(ctx, id)
}

/** Throws 404 `discount-not-found`. */
export async function findDiscount(
  { discounts }: Pick<DiscountContext, 'discounts'>,
  id: string,
): Promise<KeptDiscount> {
  const found = await discounts.findById(id)
  if (found) return found
  throw notFound('discount-not-found', 'There is no such discount')
}

async function refuseTooManyAutomatic({ discounts }: DiscountContext, { code, isActive }: Discount): Promise<void> {
  if (code !== null || !isActive) return
  if ((await discounts.automatic()).length >= mostAutomatic) {
    throw conflict('too-many-discounts', `At most ${mostAutomatic} discounts may apply by themselves: end one first`)
  }
}

function toDiscount({ code, startsAt, endsAt, ...body }: DiscountBody): Omit<Discount, 'id' | 'timesUsed'> {
  const dates = {
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }
  if (dates.startsAt && dates.endsAt && dates.endsAt <= dates.startsAt) {
    throw unprocessable('invalid-discount', 'endsAt must be later than startsAt', {
      fields: [{ field: 'endsAt', message: 'must be later than startsAt' }],
    })
  }
  return { ...body, ...dates, code: code === null ? null : code.toUpperCase() }
}
