import { createHash } from 'node:crypto'
import { maxNameLength } from '../person-name.ts'
import { maxPasswordLength, minPasswordLength } from './password-policy.ts'

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 4rem auto; padding: 0 1rem; color-scheme: light dark }
label { display: block; margin: 1rem 0 }
input { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .5rem }
button { font: inherit; padding: .5rem 1rem }
[role=alert] { border-left: .25rem solid #c00; padding-left: .75rem }`

const styleHash = createHash('sha256').update(style).digest('base64')

/** `target` is where the form leads in the end: browsers apply `form-action` to redirects as well. */
export function pageHeaders(target: string) {
  const origin = URL.parse(target)?.origin
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'${origin ? ` ${origin}` : ''}; base-uri 'none'; frame-ancestors 'none'`,
  }
}

type FormContent = { shopName: string; email: string; name: string; problem?: string | undefined }

/** Asks for name and password: the form goes to the address of the page, which holds the token. */
export const verificationForm = ({ shopName, email, name, problem }: FormContent): string =>
  page(
    `Confirm your email address for ${shopName}`,
    `${problem === undefined ? '' : `<p role="alert">${escapeHtml(problem)}</p>`}
<p>Choose the password for your account. Any password given when the address was registered no longer counts.</p>
<form method="post">
<label>Email address <input type="email" value="${escapeHtml(email)}" autocomplete="username" readonly></label>
<label>Your name <input name="name" value="${escapeHtml(name)}" autocomplete="name" maxlength="${maxNameLength}" required></label>
<label>Password <input type="password" name="password" autocomplete="new-password" minlength="${minPasswordLength}" maxlength="${maxPasswordLength}" required></label>
<button>Confirm address</button>
</form>`,
  )

export const verificationMessage = (
  shopName: string,
  { message, target }: { message: string; target?: string },
): string =>
  page(
    shopName,
    `<p>${escapeHtml(message)}.</p>${target === undefined ? '' : `\n<p><a href="${escapeHtml(target)}">Go on</a></p>`}`,
  )

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${content}
</body>
</html>
`

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
}

const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
