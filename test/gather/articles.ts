import { mark } from '../../src/mark/index.ts'
import { type Block, type FrozenArticle, idOf, type MarkedArticle } from '../../src/record/index.ts'

export type About = Partial<Pick<FrozenArticle, 'outlet' | 'kind' | 'byline' | 'language'>> & { published?: string }

/** A marked article of our own making; paragraphs are divided by empty lines. */
export function reading(source: string, text: string, { published, ...about }: About = {}): MarkedArticle {
  const paragraphs = text.trim().split(/\n\n+/)
  const blocks: Block[] = []
  let start = 0
  for (const words of paragraphs) {
    blocks.push({ start, end: start + words.length, kind: 'paragraph' })
    start += words.length + 2
  }
  const frozen = paragraphs.join('\n\n')
  return mark({
    id: idOf('article', source, frozen),
    source,
    work: source,
    kind: 'report',
    outlet: source,
    title: null,
    byline: [],
    url: null,
    published: published ? { edtf: published, basis: 'given' } : null,
    language: 'en',
    removed: [],
    ...about,
    text: frozen,
    blocks,
  }).marked
}

/** A report of a made-up ferry strike, as an agency writes it. */
export const STRIKE = `PORT AMERY, March 4 (Northline) - Ferry crews on the Tesmar crossing walked off their ships on Tuesday after talks over night pay collapsed, stranding lorries on both banks.

The Mariners' League said 1,900 deckhands and engineers had joined the strike, and that only hospital boats would sail until the owners put a new offer on the table.

Owners called the demand for a fifth more pay reckless and asked the harbour court to rule on the walkout before the weekend market opens.

Queues of grain trucks reached the Harl bypass by noon, the road office reported, and two bakeries in the old town closed for want of flour.

The last strike on the crossing, nine years ago, ended when the regional assembly took over half of the fuel bill of the smaller ships.

Forecasters expect a storm from the south that would keep the larger ships in port in any case, whatever the court decides.`

/** The same event by another hand: own words, own sources, one shared quotation would not make it a copy. */
export const STRIKE_BY_ANOTHER = `Nothing moved on the Tesmar on Tuesday. Deckhands tied up eleven ferries before dawn and marched to the owners' office on Quay Street.

"We will sail when the night is paid as night," said Orla Menk, who has led the Mariners' League since autumn.

Shopkeepers along the quay handed out soup. A driver from Brae, Tam Ulrick, had slept in his cab and feared for forty crates of lettuce.

The harbour court has set a hearing for Friday morning, its clerk said.`
