import { useEffect, useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import { useFailure } from '../../ui/failure.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { Dialog } from '../parts/dialog.tsx'

type MessagePreviewProps = Readonly<{ id: string; title: string; onClose: () => void }>

/** An email as its reader sees it: from an address that shows it once, because a frame sends no token. */
export function MessagePreview({ id, title, onClose }: MessagePreviewProps) {
  const { words } = useLocale()
  const { during, message } = useFailure()
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    void during(async () => {
      const preview = await callApi<{ url: string }>('POST', `notifications/${id}/preview`, { body: {} })
      setUrl(preview.url)
    })
  }, [id])
  return (
    <Dialog title={title} onClose={onClose}>
      <FailureText failure={{ message }} />
      {url && <iframe class="email-frame" title={title} src={url} />}
      <div class="dialog-tools">
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}
