import type { Category, Store } from '../api/schema.ts'
import type { Language } from '../words/locale.ts'

/** What search engines and previews read of a page. */
export type Head = Readonly<{
  title: string
  description: string
  /** Path without the language; its address is told as the only one of this page. */
  canonicalPath: string
  /** Path or address of the picture that previews show. */
  image?: string
  jsonLd?: readonly object[]
}>

/** What surrounds a page tells of it. */
export type Frame = Readonly<{
  /** Path of the page without the language: the same page in other languages is linked. */
  path: string
  /** Slug of the category that is shown; `all` for the whole shop. */
  current?: string | undefined
  /** What stands in the search box. */
  q?: string | undefined
}>

/** A page and what it shows. `serving/render-page.tsx` has the component of each name. */
export type PageContent<Name extends string = string, Props extends object = object> = Readonly<{
  page: Name
  props: Props
  head: Head
  frame: Frame
  /** Whether it is also there while no service responds: operators look at it then. */
  isAlwaysThere?: boolean
}>

/** What surrounds every page. */
export type Shell = Readonly<{
  store: Pick<Store, 'name' | 'locale' | 'timeZone' | 'currency' | 'email' | 'logoUrl' | 'withdrawalDays'>
  categories: readonly Category[]
  language: Language
  publicUrl: string
  /** Whether browsers get a worker. */
  hasWorker: boolean
  /** Links that only a shop under development shows. */
  developmentLinks: readonly ('api-reference' | 'mailbox' | 'health')[]
}>

/** Addresses of what the build made for browsers. */
export type PageAssets = Readonly<{
  script: string
  themeScript: string
  styles: readonly string[]
  fonts: readonly string[]
  /** Scripts that every page needs beside `script`. */
  preloads: readonly string[]
  /** What the pages of staff need instead. */
  console: Readonly<{
    script: string
    styles: readonly string[]
    preloads: readonly string[]
    /** All scripts of each of its pages, by the module of the page. */
    pages: Readonly<Record<string, readonly string[]>>
  }>
  /** Scripts of the islands of a page, by the name of the island. */
  islands: Readonly<Record<string, readonly string[]>>
}>

/** Returns the whole document. The build makes it of `render-page.tsx`. */
export type RenderPage = (content: PageContent, shell: Shell, assets: PageAssets) => string
