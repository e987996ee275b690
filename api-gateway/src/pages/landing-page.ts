type Landing = Readonly<{ shopName: string; publicUrl: string; hasMailbox: boolean }>

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const styles = `
  :root { color-scheme: light dark; --ink: #1b1f24; --soft: #5b6470; --paper: #f7f6f3; --card: #fff; --line: #e3e0da; --accent: #0f766e }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e9eaec; --soft: #9aa4b0; --paper: #14171a; --card: #1c2024; --line: #2c3238; --accent: #5eead4 }
  }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.6 system-ui, sans-serif }
  main { max-width: 46rem; margin: 0 auto; padding: 12vh 1.5rem 4rem }
  h1 { font-size: clamp(2.2rem, 7vw, 3.4rem); line-height: 1.1; letter-spacing: -.03em; margin: 1.2rem 0 .6rem }
  p { color: var(--soft); margin: 0 0 2rem; max-width: 36rem }
  nav { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .9rem; margin-bottom: 2.4rem }
  nav a { display: block; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: .8rem; background: var(--card); color: inherit; text-decoration: none }
  nav a:hover, nav a:focus-visible { border-color: var(--accent); outline: none }
  nav b { display: block; color: var(--accent) }
  nav span { font-size: .9rem; color: var(--soft) }
  h2 { font-size: 1rem; margin: 0 0 .6rem }
  pre { margin: 0; padding: 1rem 1.1rem; overflow-x: auto; border: 1px solid var(--line); border-radius: .8rem; background: var(--card); font: .88rem/1.7 ui-monospace, monospace }
`

const link = (href: string, name: string, description: string) =>
  `<a href="${href}"><b>${name}</b><span>${description}</span></a>`

/** The page at the shop's address in a browser. */
export function landingPage({ shopName, publicUrl, hasMailbox }: Landing): string {
  const name = escapeHtml(shopName)
  const url = escapeHtml(publicUrl)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<style>${styles}</style>
</head>
<body>
<main>
${shopIcon}
<h1>${name} is open</h1>
<p>Products, carts, orders, payments and emails: the whole shop is behind this address, as one API.</p>
<nav>
${link('/docs/', 'API reference', 'Every route, with a form to try it')}
${link('/openapi.json', 'OpenAPI 3.1', 'The same, for programs')}
${hasMailbox ? link('/mailbox', 'Mailbox', 'The emails the shop has sent') : ''}
${link('/health', 'Health', 'Each service, and how it is')}
</nav>
<h2>Look around</h2>
<pre><code>curl '${url}/api/v1/products?limit=3'
curl '${url}/api/v1/products?q=mug'
curl -X POST '${url}/api/v1/carts'</code></pre>
</main>
</body>
</html>
`
}

/** A boat under sail: the picture in the browser's tab and on the page. */
export const shopIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="56" height="56" role="img" aria-label="A boat under sail">
<rect width="48" height="48" rx="11" fill="#0f766e"/>
<path d="M25 8v19h13C37 17 32 11 25 8Z" fill="#fff"/><path d="M22 13c-5 3-9 8-10 14h10Z" fill="#99f6e4"/>
<path d="M9 31h30l-4 8a2 2 0 0 1-2 1H15a2 2 0 0 1-2-1Z" fill="#fbbf24"/>
</svg>
`
