import { useLocale } from '../ui/locale-context.tsx'

type MessageProps = Readonly<{ title: string; text?: string; path: string; link: string }>

/** Says where a mailed link has led to, and where it goes on. */
export function Message({ title, text, path, link }: MessageProps) {
  const { href } = useLocale()
  return (
    <div class="message">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      <a class="button" href={href(path)}>
        {link}
      </a>
    </div>
  )
}
