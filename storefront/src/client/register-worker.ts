/** Where the page says that there is a worker: not where an operator has switched it off. */
const selector = 'meta[name="service-worker"]'

type Policies = { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrls }
type ScriptUrls = { createScriptURL(url: string): string }

/** Lets the browser fetch the worker, once the page is there. What fails is tried again with the next page. */
export function registerWorker(): void {
  const path = document.querySelector<HTMLMetaElement>(selector)?.content
  if (path === undefined || !('serviceWorker' in navigator)) return
  const register = () => void navigator.serviceWorker.register(trusted(path)).catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}

/** The content security policy takes the address of a script only from a policy (Trusted Types). */
function trusted(path: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url })
  return policy?.createScriptURL(path) ?? path
}
