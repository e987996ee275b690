import { Type } from 'typebox'

/** How a message reaches a person. */
export const channels = ['email', 'push'] as const
export type Channel = (typeof channels)[number]

export const ChannelSchema = Type.Enum(channels, { title: 'NotificationChannel' })
