import type { Citation, Line, PublicCeasefire } from '../../record/index.ts'
import type { Passage } from '../cited.ts'
import { escaped } from '../escape.ts'
import { document, type Page, rendered } from '../page.tsx'
import { markedText } from '../passages.ts'
import { fragmentOf } from '../shown.ts'
import { ARTICLE } from '../style.ts'
import { StoryPlace } from './place.tsx'

/** The page of the agreement's text as it was received, the words that terms and guarantees stand on marked. */
export function agreementPage(ceasefire: PublicCeasefire, text: string): Page {
  const { id, agreement } = ceasefire
  const marked = markedText(text, passagesOf(ceasefire), { passagesOnly: false, live: () => undefined })
  const html = [
    rendered(
      <header>
        <p class="kicker">
          <a href="../index.html">← {agreement.title.text}</a>
        </p>
        <StoryPlace />
      </header>,
    ),
    `<main id="main">\n<h1>${escaped(agreement.title.text)}</h1>\n<div class="text">`,
    ...marked.blocks.map((block) => `<p>${block.html}</p>`),
    '</div>\n</main>',
  ].join('\n')
  return { path: `ceasefire/${id}/agreement/text.html`, html: document(agreement.title.text, [ARTICLE], html) }
}

/** Every passage of the agreement that its items stand on, each with the way back to them. */
function passagesOf({ agreement }: PublicCeasefire): Passage[] {
  const { terms, guarantees, zones, boundaries, title } = agreement
  const said: { at: string; line: Line }[] = [
    { at: 'main', line: title },
    ...terms.flatMap(({ id, line, except }) => [line, ...except].map((l) => ({ at: id, line: l }))),
    ...guarantees.flatMap(({ id, trigger, tiers, escape: ways }) =>
      [trigger.words, ...tiers.flatMap((t) => [t.action, ...(t.if ? [t.if] : [])]), ...ways].map((line) => ({
        at: id,
        line,
      })),
    ),
    ...[...zones, ...boundaries].map(({ line }) => ({ at: 'watched', line })),
  ]
  const passages = new Map<string, Passage>()
  for (const { at, line } of said) addTo(passages, line.citations[0], at)
  return [...passages.values()]
}

function addTo(passages: Map<string, Passage>, citation: Citation, at: string): void {
  const id = fragmentOf(citation)
  const { start, end } = citation
  const passage = passages.get(id) ?? { id, start, end, citation, back: [] }
  if (!passage.back.some((entry) => entry.at === at))
    passage.back.push({ at, section: at, says: citation.exact, full: [], parts: [] })
  passages.set(id, passage)
}
