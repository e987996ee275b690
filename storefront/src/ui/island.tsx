import type { ComponentType } from 'preact'

/** Markup of the server that `client/start.ts` brings to life in the browser, by the name of the island. */
export function Island<Props extends object>({
  name,
  of: Component,
  props,
}: {
  name: string
  of: ComponentType<Props>
  props: Props
}) {
  return (
    <div class="island" data-island={name} data-props={JSON.stringify(props)}>
      <Component {...props} />
    </div>
  )
}
