import { ErrorBoundary, Route, Router, useLocation } from 'preact-iso'
import type { Profile, SessionUser } from '../../api/schema.ts'
import { signOut } from '../../session/session-state.ts'
import { BoatIcon } from '../../ui/icons.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useLocale } from '../../ui/locale-context.tsx'
import { ThemeSwitch } from '../../ui/theme-switch.tsx'
import { type ConsolePage, consolePages } from '../console-pages.ts'
import { permissionFor } from '../page-permissions.ts'
import { PaletteButton } from '../palette/palette-button.tsx'
import { useConsoleWords } from '../parts/console-words.tsx'
import { OwnAccountProvider } from '../parts/own-account.tsx'
import { useResource } from '../parts/use-resource.ts'
import { Result } from './result.tsx'

type ConsoleFrameProps = Readonly<{ user: SessionUser; storeName: string }>

const mayOpen = ({ for: role, path }: ConsolePage, own: Profile) =>
  own.permissions.includes(permissionFor(path)) && (role === 'staff' || own.role === 'admin')

/** What surrounds the pages of staff. */
export function ConsoleFrame({ user, storeName }: ConsoleFrameProps) {
  const words = useConsoleWords()
  const { href } = useLocale()
  const { value: own, failure } = useResource<Profile>('users/me')
  if (own === undefined) return <Loading failure={failure} />
  const open = consolePages.filter((page) => mayOpen(page, own))
  const refused = consolePages.filter((page) => !open.includes(page))
  return (
    <OwnAccountProvider value={own}>
      <div class="console">
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Navigation pages={open} storeName={storeName} />
        <header class="console-head">
          <PaletteButton
            pages={open.flatMap(({ path, name }) => (name ? [{ path, title: words.pageNames[name] }] : []))}
          />
          <span class="hint">{user.email}</span>
          <ThemeSwitch />
          <button type="button" class="text-button" onClick={() => void signOut()}>
            {words.signOut}
          </button>
        </header>
        <main id="main" tabIndex={-1}>
          <ErrorBoundary>
            <Router>
              {open.map(({ path, component }) => (
                <Route key={path} path={href(path)} component={component} />
              ))}
              {refused.map(({ path }) => (
                <Route key={path} path={href(path)} component={NotAllowed} />
              ))}
              <Route default component={NotThere} />
            </Router>
          </ErrorBoundary>
        </main>
        <Result />
      </div>
    </OwnAccountProvider>
  )
}

function Navigation({ pages, storeName }: { pages: readonly ConsolePage[]; storeName: string }) {
  const words = useConsoleWords()
  const { href } = useLocale()
  const { path } = useLocation()
  const areas = Map.groupBy(
    pages.filter(({ name }) => name !== undefined),
    ({ area }) => area,
  )
  return (
    <nav class="console-nav" aria-label={words.navigation}>
      <a class="brand" href={href('/')}>
        <BoatIcon />
        <span>{storeName}</span>
      </a>
      {[...areas].map(([area, its]) => (
        <section key={area}>
          <h2>{words.areas[area]}</h2>
          <ul>
            {its.map((page) => (
              <li key={page.path}>
                <a href={href(page.path)} aria-current={isAt(path, href(page.path)) ? 'page' : undefined}>
                  {page.name && words.pageNames[page.name]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

/** A page is also the current one on what lies below it, but the first page of an area only on itself. */
const isAt = (path: string, page: string): boolean =>
  path === page || (path.startsWith(`${page}/`) && !/\/(admin|ops)$/.test(page))

function NotAllowed() {
  const words = useConsoleWords()
  return <p class="empty">{words.notAllowed}</p>
}

function NotThere() {
  const words = useConsoleWords()
  return <p class="empty">{words.notThere}</p>
}
