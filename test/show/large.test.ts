import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { showStory } from '../../src/show/index.ts'
import { tellAll } from '../../src/update.ts'
import { largeStory } from './large.ts'

describe('the larger example', () => {
  it('has no page of 250 kB, its articles left out', async () => {
    const folder = new URL('../../examples/avel-talks/in', import.meta.url).pathname
    const { stories } = await tellAll([folder], { asOf: '2026-03-16', oneStory: true })
    const pages = [...showStory(stories[0]!, { passagesOnly: false })].filter((p) => !/\/articles\//.test(p.path))
    for (const { path, html } of pages) expect(Buffer.byteLength(html), path).toBeLessThan(250_000)
  })
})

describe('a story of 2,000 articles and 500 events', () => {
  const told = largeStory(2000, 500, 600)
  const pages = [...showStory(told, { passagesOnly: false })]
  const byPath = new Map(pages.map((p) => [p.path, p.html]))

  it('has no page of more than 1.5 MB', () => {
    for (const { path, html } of pages) expect(Buffer.byteLength(html), path).toBeLessThan(1_500_000)
  })

  it('shows the events that weigh most on its page and all of them in parts', () => {
    const story = parseHTML(byPath.get('story-large/index.html')!).document
    expect(story.querySelectorAll('#timeline .event')).toHaveLength(20)
    expect(story.querySelector('#timeline .rest a')!.getAttribute('href')).toBe('timeline.html')
    const parts = [...byPath].filter(([path]) => /\/timeline(-\d+)?\.html$/.test(path))
    const shown = parts.flatMap(([, html]) => [...parseHTML(html).document.querySelectorAll('.event')].map((e) => e.id))
    expect(shown).toEqual(told.record.timeline.map((e) => e.id))
  })

  it('lists every article once, in parts that lead to each other', () => {
    const parts = [...byPath].filter(([path]) => /\/articles(-\d+)?\.html$/.test(path))
    const doms = parts.map(([, html]) => parseHTML(html).document)
    const listed = doms.flatMap((dom) => [...dom.querySelectorAll('[id^=article-]')].map((e) => e.id))
    expect(listed).toEqual(told.record.articles.map((a) => `article-${a.n}`))
    for (const dom of doms) expect(dom.querySelectorAll('header nav a')).toHaveLength(parts.length - 1)
  })

  it('leads from an article back to the page on which the line stands', () => {
    const dom = parseHTML(byPath.get('story-large/articles/300.html')!).document
    for (const a of dom.querySelectorAll('.back a, .meta a')) {
      const [file, anchor] = a.getAttribute('href')!.replace('../', 'story-large/').split('#')
      if (!anchor || !byPath.has(file!)) continue
      expect(byPath.get(file!), a.getAttribute('href')!).toContain(`id="${anchor}"`)
    }
    expect([...dom.querySelectorAll('.back a')].map((a) => a.getAttribute('href'))).toContain(
      `../timeline-2.html#${told.record.timeline[299]!.id}`,
    )
  })

  it('leads from every cell of the ledger to its pledge', () => {
    const story = parseHTML(byPath.get('story-large/index.html')!).document
    const links = [...story.querySelectorAll('.matrix a')].map((a) => a.getAttribute('href')!)
    expect(links.length).toBeGreaterThan(100)
    for (const link of links) {
      const [file, anchor] = link.split('#')
      expect(byPath.get(`story-large/${file}`), link).toContain(`id="${anchor}"`)
    }
  })

  it('leads from every dot of the drawing to its event, and says how many are not drawn', () => {
    const story = parseHTML(byPath.get('story-large/index.html')!).document
    const links = [...story.querySelectorAll('.drawing svg a')].map((a) => a.getAttribute('href')!)
    expect(links.length).toBeLessThanOrEqual(150)
    for (const link of links) {
      const [file, anchor] = link.split('#')
      expect(byPath.get(`story-large/${file}`), link).toContain(`id="${anchor}"`)
    }
    expect(story.querySelector('.drawing figcaption')!.textContent).toContain('Of 500 events')
  })
})
