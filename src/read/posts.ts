/// <reference lib="dom" />

const EMBED = /twitter-tweet|bluesky-embed|mastodon-embed|instagram-media/

/** Frees the quoted posts of a page from their boxes, so that they are read as the quotations that they are. */
export function freePosts(document: Document): void {
  for (const quote of document.querySelectorAll('blockquote')) if (EMBED.test(quote.className)) unbox(quote)
}

/**
 * Frees a quoted post from the boxes that hold it and little else, whatever they are called: it is part of the article.
 * Without its boxes and its name it is safe from Readability, which takes boxes full of links for furniture.
 */
function unbox(quote: Element): void {
  quote.removeAttribute('class')
  let box: Element | null = quote.parentElement
  while (box && isBoxOf(box)) {
    const outer: Element | null = box.parentElement
    box.replaceWith(...box.querySelectorAll('blockquote'))
    box = outer
  }
}

function isBoxOf(box: Element): boolean {
  if (box.tagName !== 'DIV' && box.tagName !== 'FIGURE') return false
  const quoted = [...box.querySelectorAll('blockquote')].reduce((sum, q) => sum + q.textContent!.length, 0)
  return quoted * 2 >= box.textContent!.length
}
