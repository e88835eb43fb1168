import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of a feed and its pages on this machine, whose feed names the newest few pages only. */
export type Site = { feed: string; publish(): void; amend(): void; pages(): string[]; close(): void }

const IN_FEED = 3
const TOWNS = ['Kesh', 'Dorn', 'Ulm Bay', 'Sarrow', 'Pell', 'Orlen', 'Tave', 'Mirrow']

/** Opens it; each page lies on a host of its own, so that politeness between two requests of one host costs no time. */
export async function openSite(): Promise<Site> {
  const versions: number[] = []
  const server = createServer((request, response) => {
    const n = Number(/^\/(\d+)\.html$/.exec(request.url ?? '')?.[1])
    if (request.url === '/feed.xml')
      return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed())
    if (!(n < versions.length)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(n, versions[n]!))
  })
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  const addressOf = (n: number) => `http://127.0.1.${n + 1}:${port}/${n}.html`
  const feed = () => {
    const newest = versions.map((_, n) => n).slice(-IN_FEED)
    const items = newest.map(
      (n) => `<item><title>Talks ${n}</title><link>${addressOf(n)}</link><guid>${n}</guid></item>`,
    )
    return `<rss version="2.0"><channel><title>Orlen Post</title>${items.join('')}</channel></rss>`
  }
  return {
    feed: `http://127.0.0.1:${port}/feed.xml`,
    publish: () => void versions.push(1),
    amend: () => void versions.splice(-1, 1, (versions.at(-1) ?? 0) + 1),
    pages: () => versions.map((_, n) => addressOf(n)),
    close: () => closed(server),
  }
}

function closed(server: Server): void {
  server.closeAllConnections()
  server.close()
}

/** An article of our own: who met where on which day, and who would send how many. */
function page(n: number, version: number): string {
  const [town, day] = [TOWNS[n % TOWNS.length], (n % 27) + 1]
  const title = `Envoys meet in ${town} for round ${n + 1}`
  const said = [
    `Envoys of Norland and Velmark met in ${town} on ${day} January 2026 and agreed to meet again, officials said.`,
    `Norland will send ${100 + 10 * n + version} engineers to ${town} if the ceasefire holds, President Emil Korda said.`,
    `“We came for an answer and left with a date,” Ana Brel, the foreign minister of Velmark, said after round ${n + 1}.`,
  ]
  const body = said.map((words) => `<p>${words}</p>`).join('')
  const published = `<meta property="article:published_time" content="2026-01-${String(day).padStart(2, '0')}T18:00:00Z">`
  return `<html><head><title>${title}</title>${published}</head><body><article><h1>${title}</h1>${body}</article></body></html>`
}
