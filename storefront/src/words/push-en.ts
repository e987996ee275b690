/** Words of push notices in this browser. */
export const pushWords = {
  title: 'Push in this browser',
  states: {
    on: 'This browser shows a notice when a parcel is on its way, also while the shop is not open.',
    off: 'This browser shows no notices yet. It asks you once when you turn them on; signing out turns them off.',
    blocked: 'This browser blocks notices of the shop. Allow them in the settings of the page, then come back.',
    missing: 'This browser cannot show notices of the shop.',
  },
  turnOn: 'Turn push on',
  turnOff: 'Turn push off',
}

export type PushWords = typeof pushWords
