import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium'

/** What tests of pages are skipped for; false where there is a browser, and in CI, which must have it. */
export const skip =
  existsSync(executablePath) || process.env.CI ? false : `Chromium is not installed at ${executablePath}`

/** As root in a container, without a GPU, and without requests of its own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Only ends a test that has failed: on a busy machine a page may take a minute. */
const timeout = 120_000

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath, args, timeout })

/** Opens a tab in a browser that has not been to the shop. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(timeout)
  const page = await context.newPage()
  // Errors of scripts, and what the content security policy refused.
  const complaints: string[] = []
  // On the way to a page without transitions, such as the bank's, the browser says that it ends one.
  page.on('pageerror', ({ message }) => /ViewTransition/.test(message) || complaints.push(message))
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) complaints.push(message.text())
  })
  return { context, page, complaints }
}

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe-core finds wrong on the page: `rule: element`. The context must bypass the content security policy. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: loaded } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
    }
    const { violations } = await loaded.run()
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  })
}

/** Waits until nothing moves or fades any more. */
export const settle = (page: Page): Promise<unknown> =>
  page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null)')

/** How many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** What is wrong with the page at the width of a phone and of a desk: what axe-core finds, and whether something is cut off. */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const barrier of await findBarriers(page)) found.push(`${name} ${width} ${barrier}`)
    if ((await overflowOf(page)) > 0) found.push(`${name} is too wide at ${width}`)
  }
  return found
}

/** How pages are looked at: axe-core needs to run its script, and measures what stands still. */
export const looking = { bypassCSP: true, reducedMotion: 'reduce' } as const
