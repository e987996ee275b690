import type { PushWords } from './push-en.ts'

export const pushWords: PushWords = {
  title: 'Push in diesem Browser',
  states: {
    on: 'Dieser Browser meldet, wenn ein Paket unterwegs ist, auch während der Shop nicht geöffnet ist.',
    off: 'Dieser Browser meldet noch nichts. Er fragt Sie einmal, wenn Sie es einschalten; beim Abmelden wird es ausgeschaltet.',
    blocked:
      'Dieser Browser blockiert Meldungen des Shops. Erlauben Sie sie in den Einstellungen der Seite und kommen Sie dann zurück.',
    missing: 'Dieser Browser kann keine Meldungen des Shops zeigen.',
  },
  turnOn: 'Push einschalten',
  turnOff: 'Push ausschalten',
}
