import { fileURLToPath } from 'node:url'

/** The services that keep data, each in a folder of its own name inside the data folder. */
export const storingServices = ['user-service', 'product-service', 'order-service', 'notification-service'] as const

export type StoringService = (typeof storingServices)[number]

export const repositoryFolder = fileURLToPath(new URL('../../../', import.meta.url))
