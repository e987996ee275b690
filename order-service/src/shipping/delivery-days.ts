/** How long a shipping method takes, in days. */
export type DeliveryDays = Readonly<{ min: number; max: number }>
