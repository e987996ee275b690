import { useRef, useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { UploadedImage } from '../../api/schema.ts'
import { useFailure } from '../../ui/failure.ts'
import { FailureText } from '../../ui/outcome.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { DraftInput } from '../parts/draft-input.tsx'
import type { DraftPartProps } from './draft-part-props.ts'
import type { PictureDraft } from './product-draft.ts'

const types = 'image/jpeg,image/png,image/webp,image/avif'

/** The pictures of a product; files that are dropped here are uploaded. They are the product's once it is saved. */
export function ProductPictures({ draft, change, errors }: DraftPartProps) {
  const { products } = useConsoleWords()
  const words = products.pictures
  const failure = useFailure()
  const [uploading, setUploading] = useState(0)
  // What is typed while a file is on its way stays.
  const latest = useRef(draft.pictures)
  latest.current = draft.pictures

  const put = (pictures: readonly PictureDraft[]) => {
    latest.current = pictures
    change({ pictures })
  }

  async function upload(files: readonly File[]) {
    setUploading(files.length)
    await failure.during(async () => {
      for (const file of files) {
        const { url } = await callApi<UploadedImage>('POST', 'images', { body: file })
        if (!latest.current.some((picture) => picture.url === url)) put([...latest.current, { url, alt: '' }])
        setUploading((left) => left - 1)
      }
    })
    setUploading(0)
  }

  function choose(event: { currentTarget: HTMLInputElement }) {
    const input = event.currentTarget
    void upload([...(input.files ?? [])])
    input.value = ''
  }

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      {draft.pictures.length > 0 && <PictureList pictures={draft.pictures} put={put} errors={errors} />}
      <div class="drop-zone">
        {/* It fills the zone: a browser drops files into such a field by itself. */}
        <input type="file" id="pictures" accept={types} multiple onChange={choose} />
        <label for="pictures">{words.drop}</label>
        <small class="hint">{words.limits}</small>
      </div>
      <p class="hint" role="status">
        {uploading > 0 ? words.uploading(uploading) : ''}
      </p>
      <FailureText failure={failure} />
    </section>
  )
}

type PictureListProps = Readonly<{
  pictures: readonly PictureDraft[]
  put: (pictures: readonly PictureDraft[]) => void
  errors: Readonly<Record<string, string>>
}>

function PictureList({ pictures, put, errors }: PictureListProps) {
  const { products } = useConsoleWords()
  const words = products.pictures
  const toFront = (index: number) => put([...pictures.slice(index, index + 1), ...pictures.toSpliced(index, 1)])
  return (
    <ul class="picture-list">
      {pictures.map(({ url, alt }, index) => (
        <li key={url}>
          <img src={url} alt={alt} width="120" height="120" loading="lazy" />
          <div class="form-rows">
            <DraftInput
              id={`picture-${index}`}
              label={words.alt}
              value={alt}
              error={errors[`images[${index}].alt`] ?? errors[`images[${index}].url`]}
              onValue={(text) => put(pictures.with(index, { url, alt: text }))}
            />
            <div class="row-tools">
              {index > 0 && (
                <button type="button" class="text-button" onClick={() => toFront(index)}>
                  {words.toFront}
                </button>
              )}
              <button type="button" class="text-button" onClick={() => put(pictures.toSpliced(index, 1))}>
                {words.remove}
              </button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
