const everyMs = 200

/**
 * Stops the shop when the npm command that started it has ended. npm passes SIGTERM on to its shell alone, and the shell ends
 * without telling us: the shop would stay behind unseen, with its port and its data.
 *
 * @param shell the process that npm runs the shop in
 * @returns a function that ends the watch
 */
export function followNpm(shell: number | undefined): () => void {
  if (shell === undefined) return () => {}
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, everyMs)
  watch.unref()
  return () => clearInterval(watch)
}
