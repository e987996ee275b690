import type { NotificationDetail } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useResource } from '../parts/use-resource.ts'

type PushPreviewProps = Readonly<{ id: string; title: string; onClose: () => void }>

/** What a notice in a browser says. */
export function PushPreview({ id, title, onClose }: PushPreviewProps) {
  const { words } = useLocale()
  const { deliveries } = useConsoleWords()
  const { value, failure } = useResource<NotificationDetail>(`notifications/${id}`)
  const content = value?.content
  return (
    <Dialog title={title} onClose={onClose}>
      {value === undefined && <Loading failure={failure} />}
      {content === null && <p class="hint">{deliveries.hidden}</p>}
      {content && 'body' in content && <p>{content.body}</p>}
      <div class="dialog-tools">
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Dialog>
  )
}
