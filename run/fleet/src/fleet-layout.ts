/** The services that keep data. */
export const storingServices = ['user-service', 'product-service', 'order-service', 'notification-service'] as const
export type StoringService = (typeof storingServices)[number]
/** The services behind the gateway. */
export const backendServices = [...storingServices, 'storefront'] as const
export type FleetService = (typeof backendServices)[number] | 'api-gateway'

/** One process of the fleet: a replica of a service and where it listens. At `metricsPort` Prometheus reads `/metrics`. */
export type Replica = Readonly<{
  service: FleetService
  number: number
  port: number
  grpcPort: number
  metricsPort: number
}>

export const nameOf = ({ service, number }: Pick<Replica, 'service' | 'number'>): string => `${service}-${number}`
export const urlOf = ({ port }: Pick<Replica, 'port'>): string => `http://127.0.0.1:${port}`
