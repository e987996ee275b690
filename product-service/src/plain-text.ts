/** One line of text: single spaces, none at its ends. */
export const tidyLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Lines of text: single spaces, none at the ends of a line, one empty line at most. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
