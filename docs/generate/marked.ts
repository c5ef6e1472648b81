/** What stands between two lines of a page is replaced. @throws Error when the page has no such lines */
export function marked(page: string, begin: string, end: string, content: string): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/architecture.md has no "${begin}" before "${end}".`)
  return `${page.slice(0, from + begin.length)}\n\n${content}\n\n${page.slice(to)}`
}
