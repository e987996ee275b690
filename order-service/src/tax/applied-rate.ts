import type { TaxClass, TaxLine } from '@storefleet/contracts'

type TaxReason = TaxLine['reason']
/** A rate as it is applied. `millipercent`: thousandths of a percent. */
export type AppliedRate = Readonly<{ name: string; percent: string; millipercent: number }>
/** How something is taxed: without a rate, `reason` says why. */
export type Taxation = Readonly<{ reason: TaxReason; rates: readonly AppliedRate[] }>
export type TaxationOf = (taxClass: TaxClass) => Taxation
