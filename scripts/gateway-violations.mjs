/** The gateway opens no database and makes no gRPC call: what of this it needs is a mistake, also where a package brings it. */
const notInGateway = ['pg', '@grpc/grpc-js', '@electric-sql/pglite']

/** What the gateway is made of, by its package.json and those of the packages it needs: `{ path, line, message }`. */
export function gatewayViolations(manifestOf, path = 'api-gateway', seen = new Set()) {
  if (seen.has(path)) return []
  seen.add(path)
  const names = Object.keys(manifestOf(path).dependencies ?? {})
  return [
    ...names
      .filter((name) => notInGateway.includes(name))
      .map((name) => ({ path: `${path}/package.json`, line: 1, message: `brings ${name} into the gateway` })),
    ...names
      .filter((name) => name.startsWith('@storefleet/'))
      .flatMap((name) => gatewayViolations(manifestOf, name.replace('@storefleet', 'packages'), seen)),
  ]
}
