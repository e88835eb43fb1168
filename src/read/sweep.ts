/// <reference lib="dom" />

const TAGS = new Set(['NAV', 'FOOTER', 'FORM', 'BUTTON', 'FIGCAPTION', 'NOSCRIPT', 'DIALOG', 'ASIDE'])
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'HEAD', 'H1', 'BLOCKQUOTE'])
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'dialog', 'alert', 'search', 'menu'])
const EMBED = /twitter-tweet|bluesky-embed|mastodon-embed|instagram-media/
const word = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-])`)
// Words that page makers use in class and id for what is not the article
const NAMES = word(
  'shar(?:e|es|ing)|share(?:bar|buttons?|tools)|sharedaddy|addthis|addtoany|socials?|social(?:bar|links|media|icons|share)|newsletters?|sign-?up|subscri(?:be|ption|bers?)|related|related-?(?:articles|posts|stories|content|links|news)|recirc|recirculation|recommend(?:ed|ations?)?|promos?|promo(?:box|tion|tions|ted)|sponsor(?:ed)?|adverts?|advertisements?|advertorial|ad|ads|adsbygoogle|mpu|outbrain|taboola|zergnet|dianomi|disqus|comments?|comment(?:s?-?list|form|-?count)|viafoura|breadcrumbs?|captions?|photo-?credit|image-?credit|credits?|copyright|cookies?|gdpr|consent|onetrust|popular|trending|most-(?:read|popular|viewed)|read-?(?:more|next|also)|more-(?:on|from|stories|like)|see-?also|also-?(?:read|like)|up-next|dont-miss|navbar|subnav|submenu|toolbar|tag-?(?:list|cloud|links|s)|tags|affiliates?|author-?(?:bio|box|card|info|block|profile|about)|about-?(?:the-)?author|bio|paywall|piano|modal|popup|popover|tooltip|lightbox|login|signin|donate|donation|feedback|was-this-helpful|chat(?:bot)?|assistant|ask-ai|audio-?player|listen|reading-time|read-time|sr-only|visually-?hidden|screen-reader(?:-text)?|skip-(?:link|nav|to-content)|rating|ratings|print-?only|pagination|pager|(?:post|article)-navigation|poll|quiz|app-(?:banner|promo)|follow(?:-us)?|site-?map|outbound|teads|jp-relatedposts|yarpp|wp-block-latest-posts|live-?blog-?(?:nav|controls|key-events)|key-events',
)

/**
 * Takes out of a page what its makers' names for elements give away as furniture, before the main part is looked for.
 * Never what holds a fourth of the running text: names such as "has-related" stand on whole articles too.
 */
export function sweep(document: Document): void {
  const most = Math.max(200, paragraphLength(document.body) / 4)
  let node: Element | null = document.body.firstElementChild
  while (node) {
    const quotes = quotedIn(node)
    if (quotes) node = unwrapped(node, quotes)
    else node = isFurniture(node) && isSmall(node, most) ? dropped(node) : following(node, document.body)
  }
}

function dropped(node: Element): Element | null {
  const next = afterwards(node, node.ownerDocument.body)
  node.remove()
  return next
}

const following = (node: Element, root: Element): Element | null => node.firstElementChild ?? afterwards(node, root)

/** The next element that is not inside this one. */
function afterwards(node: Element, root: Element): Element | null {
  for (let at: Element | null = node; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling
  }
  return null
}

function isFurniture(node: Element): boolean {
  const tag = node.tagName
  if (NEVER.has(tag)) return false
  if (TAGS.has(tag) || node.hasAttribute('hidden')) return true
  const name = `${node.getAttribute('class') ?? ''} ${node.id}`
  if (name.length > 1 && NAMES.test(name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())) return true
  const role = node.getAttribute('role')
  if (role && ROLES.has(role)) return true
  return /display:\s*none|visibility:\s*hidden/i.test(node.getAttribute('style') ?? '') || isHoverCard(node)
}

/** The posts that a box quotes from elsewhere and little else; they are part of the article, whatever the box is called. */
function quotedIn(node: Element): Element[] | undefined {
  if (node.tagName !== 'DIV' && node.tagName !== 'FIGURE') return undefined
  const quotes = [...node.getElementsByTagName('blockquote')]
  if (quotes.length === 0 || !EMBED.test(quotes[0]!.className)) return undefined
  const quoted = quotes.reduce((sum, q) => sum + q.textContent!.length, 0)
  return quoted * 2 >= node.textContent!.length ? quotes : undefined
}

// Without its box and its name a quoted post is safe from Readability, which takes boxes full of links for furniture.
function unwrapped(node: Element, quotes: Element[]): Element | null {
  for (const quote of quotes) quote.removeAttribute('class')
  node.replaceWith(...quotes)
  return following(quotes.at(-1)!, quotes[0]!.ownerDocument.body)
}

// What opens over a name in a sentence: inside a paragraph, a box that begins with a picture and has several links
function isHoverCard(node: Element): boolean {
  if ((node.tagName !== 'SPAN' && node.tagName !== 'DIV') || !node.closest('p')) return false
  let first: Element | null = node
  while (first?.firstElementChild) first = first.firstElementChild
  return first?.tagName === 'IMG' && node.querySelectorAll('a').length > 1
}

function isSmall(node: Element, most: number): boolean {
  return node.querySelector('h1') === null && paragraphLength(node) <= most
}

/** The length of the text that stands in paragraphs, in UTF-16 units. */
function paragraphLength(root: Element): number {
  if (root.tagName === 'P') return root.textContent!.length
  return [...root.getElementsByTagName('p')].reduce((sum, p) => sum + p.textContent!.length, 0)
}
