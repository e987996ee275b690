import { useRef, useState } from 'preact/hooks'
import type { ProductImage } from '../api/schema.ts'
import { sourceSet } from '../ui/source-set.ts'
import { PictureViewer } from './picture-viewer.tsx'
import { useProductWords } from './use-product-words.ts'

export type ProductPicturesProps = Readonly<{ images: readonly ProductImage[]; title: string }>

/** The pictures of a product. Each is a link to its file; with scripts it opens over the page and can be enlarged. */
export function ProductPictures({ images, title }: ProductPicturesProps) {
  const words = useProductWords()
  const [shown, setShown] = useState<number>()
  const list = useRef<HTMLUListElement>(null)

  function open(event: MouseEvent, index: number) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setShown(index)
  }

  /** The focus returns to the picture that was shown before it closed. */
  function close() {
    const last = list.current?.querySelectorAll('a')[shown ?? 0]
    setShown(undefined)
    last?.focus()
  }

  return (
    <>
      <ul class="stage-pictures" ref={list}>
        {images.map(({ url, alt, sizes }, index) => (
          <li key={url} id={`picture-${index + 1}`}>
            <a href={sizes?.at(-1)?.url ?? url} onClick={(event) => open(event, index)}>
              <span class="visually-hidden">{words.enlarge}</span>
              <img
                src={url}
                srcset={sourceSet(sizes)}
                sizes="(min-width: 60rem) 38rem, 100vw"
                alt={alt || title}
                width="800"
                height="800"
                fetchpriority={index === 0 ? 'high' : undefined}
                loading={index === 0 ? undefined : 'lazy'}
              />
            </a>
          </li>
        ))}
      </ul>
      {images.length > 1 && (
        <ul class="thumbnails">
          {images.map(({ url, sizes }, index) => (
            <li key={url}>
              <a href={`#picture-${index + 1}`} aria-label={words.picture(index + 1, images.length)}>
                <img src={sizes?.[0]?.url ?? url} alt="" width="72" height="72" loading="lazy" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {shown !== undefined && (
        <PictureViewer images={images} title={title} index={shown} onShow={setShown} onClose={close} />
      )}
    </>
  )
}
