/** Returns how a service is named in the ids of its operations: `order-service` → `OrderService`. */
export const operationPart = (service: string): string =>
  service.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase())
