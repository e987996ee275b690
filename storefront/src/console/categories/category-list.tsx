import { useState } from 'preact/hooks'
import { callApi } from '../../api/client.ts'
import type { Category, CategoryPage } from '../../api/schema.ts'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { FailureText } from '../../ui/outcome.tsx'
import { ActionDialog } from '../parts/action-dialog.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useResource } from '../parts/use-resource.ts'
import { CategoryDialog } from './category-dialog.tsx'
import { type TreeRow, treeRows } from './category-tree.ts'

type Opened = Readonly<{ action: 'change' | 'remove'; category: Category }> | Readonly<{ action: 'add' }>

/** The tree of categories; staff add, rename, move and delete them. */
export function CategoryList() {
  const { categories: words } = useConsoleWords()
  const { value: page, reload, failure } = useResource<CategoryPage>('categories')
  const [opened, setOpened] = useState<Opened>()
  if (page === undefined) return <Loading failure={failure} />
  const close = () => setOpened(undefined)
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <div class="page-tools">
        <button type="button" class="button small" onClick={() => setOpened({ action: 'add' })}>
          {words.add}
        </button>
      </div>
      <FailureText failure={failure} />
      <CategoryTable rows={treeRows(page.items)} onOpen={setOpened} />
      {opened?.action === 'remove' && <RemoveDialog category={opened.category} onDone={reload} onClose={close} />}
      {opened && opened.action !== 'remove' && (
        <CategoryDialog
          category={opened.action === 'change' ? opened.category : undefined}
          categories={page.items}
          onDone={reload}
          onClose={close}
        />
      )}
    </>
  )
}

type TableProps = Readonly<{ rows: readonly TreeRow<Category>[]; onOpen: (opened: Opened) => void }>

function CategoryTable({ rows, onOpen }: TableProps) {
  const { categories: words } = useConsoleWords()
  const { href } = useLocale()
  const columns: readonly Column<TreeRow<Category>>[] = [
    {
      key: 'title',
      title: words.name,
      cell: ({ category, depth }) => (
        <span style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
          {category.path.length > 1 && (
            <span class="visually-hidden">
              {category.path
                .slice(0, -1)
                .map(({ title }) => `${title} / `)
                .join('')}
            </span>
          )}
          <button type="button" class="text-button" onClick={() => onOpen({ action: 'change', category })}>
            {category.title}
          </button>
        </span>
      ),
    },
    {
      key: 'slug',
      title: words.slug,
      cell: ({ category: { slug } }) => <a href={href(`/shop/${slug}`)}>{slug}</a>,
    },
    { key: 'position', title: words.position, cell: ({ category }) => category.position, isNumber: true },
    { key: 'products', title: words.products, cell: ({ category }) => category.productCount, isNumber: true },
    {
      key: 'remove',
      title: words.remove,
      cell: ({ category }) => (
        <button
          type="button"
          class="text-button"
          aria-label={words.removeOf(category.title)}
          onClick={() => onOpen({ action: 'remove', category })}
        >
          {words.remove}
        </button>
      ),
    },
  ]
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={rows}
      keyOf={({ category }) => category.id}
      empty={words.none}
    />
  )
}

type RemoveDialogProps = Readonly<{ category: Category; onDone: () => Promise<void>; onClose: () => void }>

/** The API refuses to delete a category that holds something. */
function RemoveDialog({ category, onDone, onClose }: RemoveDialogProps) {
  const { categories: words } = useConsoleWords()
  async function remove() {
    await callApi('DELETE', `categories/${category.id}`)
    await onDone()
  }
  return (
    <ActionDialog
      title={words.removeOf(category.title)}
      text={words.removeText}
      submit={words.remove}
      onSubmit={remove}
      onClose={onClose}
    />
  )
}
