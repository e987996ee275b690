import type { ComponentChildren } from 'preact'
import { CartButton } from '../cart/cart-button.tsx'
import type { Frame, Shell } from '../loading/page.ts'
import { AccountLink } from '../session/account-link.tsx'
import { BoatIcon, SearchIcon } from '../ui/icons.tsx'
import { Island } from '../ui/island.tsx'
import { useLocale, usePageWords } from '../ui/locale-context.tsx'
import { ThemeSwitch } from '../ui/theme-switch.tsx'
import { languages, pathIn } from '../words/locale.ts'

type LayoutProps = Readonly<{ shell: Shell; frame: Frame; children: ComponentChildren }>

/** What surrounds every page. */
export function Layout({ shell, frame, children }: LayoutProps) {
  const words = usePageWords()
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Header shell={shell} frame={frame} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer shell={shell} frame={frame} />
    </>
  )
}

function Header({ shell, frame: { current, q } }: Omit<LayoutProps, 'children'>) {
  const words = usePageWords()
  const { href } = useLocale()
  const { store, categories } = shell
  return (
    <header class="bar">
      <div class="bar-row">
        <a class="brand" href={href('/')}>
          {store.logoUrl ? <img src={store.logoUrl} alt="" height="30" /> : <BoatIcon />}
          <span>{store.name}</span>
        </a>
        <search class="search">
          <form action={href('/shop')}>
            <SearchIcon />
            <input
              type="search"
              name="q"
              value={q}
              maxLength={200}
              placeholder={words.searchPlaceholder}
              aria-label={words.searchLabel}
            />
          </form>
        </search>
        <div class="tools">
          <Island name="account-link" of={AccountLink} props={{}} />
          <Island name="cart-button" of={CartButton} props={{}} />
        </div>
        <nav class="categories" aria-label={words.categories}>
          <ul>
            <li>
              <a href={href('/shop')} aria-current={current === 'all' ? 'page' : undefined}>
                {words.everything}
              </a>
            </li>
            {categories
              .filter(({ parentId }) => parentId === null)
              .map(({ slug, title }) => (
                <li key={slug}>
                  <a href={href(`/shop/${slug}`)} aria-current={current === slug ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}

function Footer({ shell, frame }: Omit<LayoutProps, 'children'>) {
  const words = usePageWords()
  const { href, language } = useLocale()
  const { store, categories } = shell
  return (
    <footer class="foot">
      <div class="foot-columns">
        <section>
          <h2>{words.footerShop}</h2>
          <ul>
            {categories
              .filter(({ parentId }) => parentId === null)
              .map(({ slug, title }) => (
                <li key={slug}>
                  <a href={href(`/shop/${slug}`)}>{title}</a>
                </li>
              ))}
          </ul>
        </section>
        <section>
          <h2>{words.footerHelp}</h2>
          <ul>
            <li>
              <a href={href('/orders')}>{words.findOrder}</a>
            </li>
            <li>
              <a href={href('/account')}>{words.account}</a>
            </li>
            {store.email && (
              <li>
                <a href={`mailto:${store.email}`}>{words.contact}</a>
              </li>
            )}
          </ul>
        </section>
        <section>
          <h2>{words.footerLegal}</h2>
          <ul>
            {(['imprint', 'terms', 'privacy', 'returns'] as const).map((name) => (
              <li key={name}>
                <a href={href(`/${name}`)}>{words.legal[name].title}</a>
              </li>
            ))}
            {store.withdrawalDays !== null && (
              <li>
                <a href={href('/returns#withdrawal')}>{words.legal.withdraw}</a>
              </li>
            )}
          </ul>
        </section>
        <DevelopmentLinks shell={shell} />
        <section>
          <h2>{store.name}</h2>
          <ul class="languages" aria-label={words.language}>
            {languages.map((each) => (
              <li key={each}>
                <a
                  href={pathIn(each, frame.path)}
                  hreflang={each}
                  lang={each}
                  aria-current={each === language ? 'true' : undefined}
                >
                  {languageNames[each]}
                </a>
              </li>
            ))}
          </ul>
          <Island name="theme-switch" of={ThemeSwitch} props={{}} />
        </section>
      </div>
    </footer>
  )
}

const languageNames = { en: 'English', de: 'Deutsch' }

function DevelopmentLinks({ shell: { developmentLinks } }: Pick<LayoutProps, 'shell'>) {
  const words = usePageWords()
  if (developmentLinks.length === 0) return null
  const links = {
    'api-reference': { href: '/docs/', text: words.apiReference },
    mailbox: { href: '/mailbox', text: words.mailbox },
    health: { href: '/health', text: words.health },
  }
  return (
    <section>
      <h2>{words.footerDevelopment}</h2>
      <ul>
        {developmentLinks.map((name) => (
          <li key={name}>
            <a href={links[name].href}>{links[name].text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
