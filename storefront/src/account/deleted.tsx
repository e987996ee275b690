import { useLocale } from '../ui/locale-context.tsx'
import { Message } from './message.tsx'

/** Where `personal-data.tsx` leads once the account is deleted. */
export function Deleted() {
  const { account } = useLocale().words
  return <Message title={account.deletedTitle} text={account.deletedText} path="/" link={account.toShop} />
}
