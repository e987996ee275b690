// Loaded before a shop with `--import`: its clock is ahead by LATER_BY_MS. What Node itself times is not changed.
const laterMs = Number(process.env.LATER_BY_MS ?? 0)
const RealDate = Date
const now = () => RealDate.now() + laterMs

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
})
