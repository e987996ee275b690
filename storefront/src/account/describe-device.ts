/** Looked for in this order: most browsers also name those that they are alike. */
const browsers = {
  Edg: 'Edge',
  OPR: 'Opera',
  SamsungBrowser: 'Samsung Internet',
  Firefox: 'Firefox',
  FxiOS: 'Firefox',
  CriOS: 'Chrome',
  Chrome: 'Chrome',
  Safari: 'Safari',
}
const systems = {
  iPhone: 'iPhone',
  iPad: 'iPad',
  Android: 'Android',
  Windows: 'Windows',
  'Mac OS X': 'macOS',
  CrOS: 'ChromeOS',
  Linux: 'Linux',
}

/** The browser and the system that a `User-Agent` names, each undefined where it is not known. */
export function describeDevice(userAgent: string): { browser: string | undefined; system: string | undefined } {
  const find = (names: Readonly<Record<string, string>>, end: string) =>
    Object.entries(names).find(([mark]) => userAgent.includes(mark + end))?.[1]
  return { browser: find(browsers, '/'), system: find(systems, '') }
}
