import type { ServerResponse } from 'node:http'
import { type Problem, type ProblemSource, writeProblem } from './problem.ts'

const words = {
  en: {
    awayTitle: 'The shop does not respond right now',
    awayText: 'Nothing is lost: your cart is kept. Please try again in a moment.',
    busyTitle: 'Too many pages at once',
    busyText: 'Please wait a moment before you go on.',
    tryAgain: 'Try again',
    reference: 'Reference',
  },
  de: {
    awayTitle: 'Der Shop antwortet gerade nicht',
    awayText: 'Es ist nichts verloren: Ihr Warenkorb bleibt. Bitte versuchen Sie es gleich noch einmal.',
    busyTitle: 'Zu viele Seiten auf einmal',
    busyText: 'Bitte warten Sie einen Augenblick.',
    tryAgain: 'Noch einmal versuchen',
    reference: 'Referenz',
  },
}

/** Its styles are in it: what serves those of the shop is what does not respond. */
const styles = `
  :root { color-scheme: light dark }
  body { margin: 0; min-height: 100dvh; display: grid; place-content: center; padding: 1.5rem; box-sizing: border-box;
    text-align: center; font: 1.0625rem/1.6 system-ui, sans-serif; color: light-dark(#1b2a36, #eef1f0); background: light-dark(#fbf9f5, #12181d) }
  h1 { margin: 0; font: 500 clamp(1.65rem, 6vw, 2.25rem)/1.15 georgia, serif; text-wrap: balance }
  p { margin: 1rem auto; max-width: 34rem }
  a { display: inline-block; padding: .7rem 1.4rem; border-radius: 99rem; color: light-dark(#fbf9f5, #12181d); background: light-dark(#1b2a36, #eef1f0); text-decoration: none }
  a:focus-visible { outline: 2.5px solid light-dark(#0b655e, #6fd3c5); outline-offset: 3px }
  small { color: light-dark(#54616b, #a7b3bb); overflow-wrap: anywhere }`

/** Whether a person who reads pages can do something about it: wait. */
export const hasProblemPage = ({ status }: Problem): boolean => status === 429 || status >= 500

/** Writes a page as the response, for a browser that asked the storefront for one; `headers` is a flat list of names and values. */
export function sendProblemPage(
  response: ServerResponse,
  problem: Problem,
  { path, correlationId }: ProblemSource,
  headers: readonly string[],
) {
  const body = pageOf(problem, { language: /^\/de(\/|$)/.test(path) ? 'de' : 'en', correlationId })
  writeProblem(response, problem, { type: 'text/html; charset=utf-8', body }, headers)
}

function pageOf({ status }: Problem, { language, correlationId }: { language: 'en' | 'de'; correlationId: string }) {
  const { awayTitle, awayText, busyTitle, busyText, tryAgain, reference } = words[language]
  const [title, text] = status === 429 ? [busyTitle, busyText] : [awayTitle, awayText]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${tryAgain}</a></p>
<small>${reference}: ${correlationId}</small>
</main>
</body>
</html>
`
}
