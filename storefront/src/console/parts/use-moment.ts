import { useLocale } from '../../ui/locale-context.tsx'

/** Writes moments as the page writes them: `27 Nov 2026, 15:04`. */
export function useMoment(): (iso: string) => string {
  const { locale, timeZone } = useLocale()
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  return (iso) => format.format(new Date(iso))
}
