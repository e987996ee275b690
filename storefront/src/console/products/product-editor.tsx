import type { Category, Product } from '../../api/schema.ts'
import { useLocale } from '../../ui/locale-context.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { DraftInput } from '../parts/draft-input.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { SaveBar } from '../parts/save-bar.tsx'
import { Status } from '../parts/status.tsx'
import type { DraftPartProps } from './draft-part-props.ts'
import { ProductConflict } from './product-conflict.tsx'
import type { ProductDraft } from './product-draft.ts'
import { productStatuses } from './product-list-path.ts'
import { ProductPictures } from './product-pictures.tsx'
import { ProductVariants } from './product-variants.tsx'
import { useProductDraft } from './use-product-draft.ts'

type ProductEditorProps = Readonly<{ product: Product; categories: readonly Category[] }>

/** The form of a product. */
export function ProductEditor({ product: opened, categories }: ProductEditorProps) {
  const editing = useProductDraft(opened)
  const { draft, change, failure, conflict, base: product } = editing
  const part = { draft, change, errors: failure.fields }

  function submit(event: SubmitEvent) {
    event.preventDefault()
    void editing.save()
  }

  return (
    <form onSubmit={submit} class="product-editor">
      <Head product={product} isChanged={editing.isChanged} />
      {conflict && <ProductConflict conflict={conflict} categories={categories} />}
      <div class="panels">
        <div class="panel-column wide">
          <Texts {...part} />
          <ProductPictures {...part} />
          <ProductVariants {...part} />
        </div>
        <div class="panel-column">
          <Placing {...part} categories={categories} />
        </div>
      </div>
      <SaveBar {...editing} />
    </form>
  )
}

function Head({ product, isChanged }: { product: Product; isChanged: boolean }) {
  const { href } = useLocale()
  const { products } = useConsoleWords()
  const isShown = product.status === 'active' || product.status === 'unlisted'
  return (
    <header class="page-head">
      <a class="link" href={href('/admin/products')}>
        {products.toList}
      </a>
      <PageTitle>{product.title}</PageTitle>
      <p class="row-tools">
        <Status tone={isShown ? 'good' : undefined}>{products.statuses[product.status]}</Status>
        {isChanged && <Status tone="warn">{products.unsaved}</Status>}
        {isShown && (
          <a class="link" href={href(`/products/${product.slug}`)} target="_blank" rel="noopener">
            {products.inShop}
          </a>
        )}
      </p>
    </header>
  )
}

function Texts({ draft, change, errors }: DraftPartProps) {
  const { products } = useConsoleWords()
  const { fields } = products
  return (
    <section class="panel form-rows">
      <DraftInput
        id="title"
        label={fields.title}
        value={draft.title}
        error={errors.title}
        onValue={(title) => change({ title })}
      />
      <div class="field">
        <label for="description">{fields.description}</label>
        <textarea
          id="description"
          rows={6}
          value={draft.description}
          onInput={(event) => change({ description: event.currentTarget.value })}
        />
        <small class="hint">{products.descriptionHint}</small>
        {errors.description && <small class="field-error">{errors.description}</small>}
      </div>
    </section>
  )
}

function Placing({ draft, change, errors, categories }: DraftPartProps & { categories: readonly Category[] }) {
  const { products } = useConsoleWords()
  const { fields } = products
  return (
    <section class="panel form-rows">
      <div class="field">
        <label for="status">{fields.status}</label>
        <select
          id="status"
          value={draft.status}
          onChange={(event) => change({ status: event.currentTarget.value as ProductDraft['status'] })}
        >
          {productStatuses.map((status) => (
            <option key={status} value={status}>
              {products.statuses[status]}
            </option>
          ))}
        </select>
        <small class="hint">{products.statusHints[draft.status]}</small>
      </div>
      <div class="field">
        <label for="category">{fields.categoryId}</label>
        <select
          id="category"
          value={draft.categoryId}
          onChange={(event) => change({ categoryId: event.currentTarget.value })}
        >
          <option value="">{products.noCategory}</option>
          {categories.map(({ id, path }) => (
            <option key={id} value={id}>
              {path.map(({ title }) => title).join(' › ')}
            </option>
          ))}
        </select>
        {errors.categoryId && <small class="field-error">{errors.categoryId}</small>}
      </div>
      <DraftInput
        id="vendor"
        label={fields.vendor}
        value={draft.vendor}
        error={errors.vendor}
        onValue={(vendor) => change({ vendor })}
      />
      <DraftInput
        id="tags"
        label={fields.tags}
        hint={products.tagsHint}
        value={draft.tags}
        error={Object.entries(errors).find(([field]) => field.startsWith('tags'))?.[1]}
        onValue={(tags) => change({ tags })}
      />
    </section>
  )
}
