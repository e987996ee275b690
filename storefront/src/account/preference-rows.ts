import type { NotificationPreference } from '../api/schema.ts'

type Channel = NotificationPreference['channel']

/** The preferences as a table: a row for each event, with a cell for each channel, empty where there is no choice. */
export function preferenceRows(preferences: readonly NotificationPreference[]) {
  const channels: readonly Channel[] = [...new Set(preferences.map(({ channel }) => channel))]
  const events = [...new Set(preferences.map(({ event }) => event))]
  const rows = events.map((event) => ({
    event,
    cells: channels.map((channel) => preferences.find((each) => each.event === event && each.channel === channel)),
  }))
  return { channels, rows }
}

/** The preferences with one of them changed. */
export const withPreference = (
  preferences: readonly NotificationPreference[],
  changed: NotificationPreference,
): NotificationPreference[] =>
  preferences.map((each) => (each.event === changed.event && each.channel === changed.channel ? changed : each))
