import type { AccountChangeWords } from './english-account-words.ts'

/** What is said of changes of an account, in German. */
export const germanAccountChanges: AccountChangeWords = {
  confirmEmailChange: {
    subject: (shop) => `Bestätigen Sie die Änderung Ihrer Adresse bei ${shop}`,
    preview: 'Sie wird geändert, sobald beide Postfächer zugestimmt haben.',
    heading: 'Soll die Adresse geändert werden?',
    text: (shop, newEmail) =>
      `Die E-Mail-Adresse Ihres Kontos bei ${shop} soll in ${newEmail} geändert werden. Sie wird geändert, sobald beide Postfächer zugestimmt haben.`,
    textToNew: (shop) =>
      `Diese Adresse soll die eines Kontos bei ${shop} werden. Sie wird geändert, sobald beide Postfächer, das bisherige und dieses, zugestimmt haben.`,
    button: 'Zustimmen oder ablehnen',
    ignore: 'Wenn Sie das nicht waren, lehnen Sie dort ab: Dann wird nichts geändert.',
  },
  emailChanged: {
    subject: (shop) => `Die Adresse Ihres Kontos bei ${shop} wurde geändert`,
    preview: 'Wenn Sie das waren, müssen Sie nichts tun.',
    heading: 'Ihre E-Mail-Adresse wurde geändert',
    text: (shop) =>
      `Ihr Konto bei ${shop} hat jetzt eine andere E-Mail-Adresse, und alle anderen Geräte sind abgemeldet. Nachrichten über Ihre Bestellungen gehen an die neue Adresse.`,
    notYou: 'Wenn Sie das nicht waren, melden Sie sich sofort bei uns.',
  },
  secondFactorOn: {
    subject: (shop) => `Die Anmeldung bei ${shop} fragt jetzt nach einem Code`,
    preview: 'Wenn Sie das waren, müssen Sie nichts tun.',
    heading: 'Die Anmeldung fragt jetzt nach einem Code',
    text: (shop) =>
      `Wer sich an Ihrem Konto bei ${shop} anmeldet, braucht von jetzt an einen Code Ihrer Authenticator-App. Alle anderen Geräte sind abgemeldet. Bewahren Sie die Wiederherstellungscodes auf: Mit ihnen kommen Sie ohne die App hinein.`,
    notYou: 'Wenn Sie das nicht waren, fordern Sie sofort ein neues Passwort an und melden Sie sich bei uns.',
  },
  secondFactorOff: {
    subject: (shop) => `Die Anmeldung bei ${shop} fragt nach keinem Code mehr`,
    preview: 'Wenn Sie das waren, müssen Sie nichts tun.',
    heading: 'Die Anmeldung fragt nach keinem Code mehr',
    text: (shop) =>
      `Ihr Konto bei ${shop} ist von jetzt an allein durch das Passwort geschützt. Die App und die Wiederherstellungscodes werden nicht mehr gebraucht.`,
    notYou: 'Wenn Sie das nicht waren, fordern Sie sofort ein neues Passwort an und melden Sie sich bei uns.',
  },
  accountErased: {
    subject: (shop) => `Ihr Konto bei ${shop} ist gelöscht`,
    preview: 'Dies ist die letzte Nachricht dazu.',
    heading: 'Ihr Konto ist gelöscht',
    text: (shop) => `Ihr Konto bei ${shop}, Ihre Adressen und Ihre Einstellungen sind endgültig gelöscht.`,
    kept: 'Bestellungen und Rechnungen bewahren wir so lange auf, wie das Gesetz es verlangt. Zu offenen Bestellungen schreiben wir Ihnen noch.',
    notYou: 'Wenn Sie das nicht waren, melden Sie sich bei uns.',
  },
}
