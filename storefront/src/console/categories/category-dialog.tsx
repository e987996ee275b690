import { callApi } from '../../api/client.ts'
import type { Category } from '../../api/schema.ts'
import { Field } from '../../ui/field.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { possibleParents } from './category-tree.ts'

type CategoryDialogProps = Readonly<{
  /** Undefined for a new one. */
  category: Category | undefined
  categories: readonly Category[]
  onDone: () => Promise<void>
  onClose: () => void
}>

/** Adds a category, or renames and moves one. What was not changed is not sent. */
export function CategoryDialog({ category, categories, onDone, onClose }: CategoryDialogProps) {
  const { categories: words } = useConsoleWords()

  async function save(form: FormData) {
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const typed = {
      title: text('title'),
      ...(text('slug') !== '' && { slug: text('slug') }),
      parentId: text('parentId') || null,
      position: Number(text('position')),
      description: text('description'),
    }
    const isChanged = ([name, value]: [string, unknown]) => value !== category?.[name as keyof typeof typed]
    const body = Object.fromEntries(Object.entries(typed).filter(isChanged))
    if (category === undefined) await callApi('POST', 'categories', { body: typed })
    else if (Object.keys(body).length > 0) await callApi('PATCH', `categories/${category.id}`, { body })
    await onDone()
  }

  return (
    <ActionDialog title={category ? words.change : words.add} submit={words.save} onSubmit={save} onClose={onClose}>
      {(errors) => (
        <>
          <Field
            name="title"
            label={words.name}
            defaultValue={category?.title}
            required
            maxLength={255}
            error={errors.title}
          />
          <div class="field">
            <label for="parentId">{words.parent}</label>
            <select id="parentId" name="parentId" defaultValue={category?.parentId ?? ''}>
              <option value="">{words.top}</option>
              {possibleParents(categories, category?.id).map(({ category: { id, title }, depth }) => (
                <option key={id} value={id} selected={id === category?.parentId}>
                  {`${'– '.repeat(depth)}${title}`}
                </option>
              ))}
            </select>
          </div>
          <Field
            name="position"
            label={words.position}
            hint={words.positionHint}
            defaultValue={String(category?.position ?? 0)}
            inputMode="numeric"
            required
            maxLength={7}
            error={errors.position}
          />
          <Field
            name="slug"
            label={words.slug}
            hint={words.slugHint}
            defaultValue={category?.slug}
            maxLength={255}
            error={errors.slug}
          />
          <Field
            name="description"
            label={words.description}
            defaultValue={category?.description}
            maxLength={5_000}
            error={errors.description}
          />
        </>
      )}
    </ActionDialog>
  )
}
