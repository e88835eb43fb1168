import type { ArticleKind } from '../record/index.ts'
import type { Draft, Piece } from './draft.ts'

// calls itself an answer or a summary, or says what wrote it
const SELF =
  /\b(?:this|the above) (?:ai[- ]generated |automated )?(?:response|answer|summary|digest|overview) (?:was|is|has been|may|can|draws|covers|combines|summari[sz]es)\b|\b(?:issues?|problems?|errors?|mistakes?) (?:with|in) this (?:response|answer|summary)\b|\b(?:ai|machine|automatically)[- ]generated (?:summary|digest|overview|text|article|content|response|answer)\b|\b(?:generated|summari[sz]ed|written) (?:by|with|using) (?:ai|artificial intelligence|a language model)\b|\bwas this (?:response|answer|summary) helpful\b/i
// Updated (6 articles) · All related articles (6 articles) · 12 sources
const COUNTED =
  /^(?:(?:all|updated|related|read|see|based on|sources?)\b.{0,30})?\(?\d+ (?:articles|sources|stories)\)?$/i
const DIGEST_TITLE =
  /\b(?:news|weekly|daily|morning|evening|media|press) (?:digest|round-?up|summary|review|briefing)\b/i
const BOX = 180 // units; what a tool says about its own text is short
const NUMBERED = /\[\d{1,2}\]/g
const AGENCY =
  'Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|DPA|EFE|ANSA|TASS|Xinhua|PA|PA Media|UPI|Ukrinform|Interfax|Interfax-Ukraine|Kyodo|Anadolu|PTI|IANS|ANI|APA|Belga|TT|NTB|Ritzau'
// GENEVA (AP) — · KYIV, Jan 6 (Reuters) - · Geneva, Jan. 6 /Agency/ --
const WIRE_DATELINE = new RegExp(`^[\\p{Lu}][\\p{L} .,'’()/\\d-]{1,60}?[(/](?:${AGENCY})[)/] ?[–—-]`, 'u')
const WIRE_CREDIT = new RegExp(
  `^[([]?(?:${AGENCY})(?: (?:News|and agencies|with agencies))?[)\\]]?$|\\b(?:with|and) agencies[.)]?$`,
  'u',
)
const DESK_CREDIT = /^\(?(?:additional )?reporting by .{2,120}; ?(?:additional |writing|editing)/i
const ANALYSIS =
  /^(?:news )?(?:analysis|opinion|comment|commentary|editorial|explainer|viewpoint|essay|column|review|op-ed|guest (?:essay|column))(?:\s*[:|–—-]\s|$)|(?:\s[|–—-]\s*|: )(?:analysis|opinion|editorial|commentary)$/i
const STATEMENT =
  /^(?:joint |press |full |official |presidential )*(?:statement|communiqu[eé]|declaration|press release|remarks|speech|address|transcript)\b(?:$|:| (?:by|of|on|from|following|issued|adopted|delivered)\b)|^for immediate release|^(?:full )?text of (?:the|a) |^readout of /i
const SAID = /\b(?:said|told|says|announced|reported|according to|declared|confirmed|stated)\b/i

/** What kind of text it is, by traits that the text shows; to be told while its furniture is still there. */
export function findKind(draft: Draft): Draft {
  const kind = draft.facts.kind ?? kindOf(draft)
  return { ...draft, facts: { ...draft.facts, kind } }
}

function kindOf({ pieces, removed, facts, form }: Draft): ArticleKind {
  if (isDigest(pieces, removed, facts.title)) return 'digest'
  const head = [facts.title ?? '', ...pieces.slice(0, 5).map((p) => p.text)].filter((text) => text.length <= 200)
  if (isWire(pieces)) return 'wire copy'
  if (head.some((text) => STATEMENT.test(text))) return 'statement'
  if (
    head.some((text) => ANALYSIS.test(text)) ||
    /\/(?:opinions?|analysis|commentisfree|comment|editorials?)\//i.test(facts.url ?? '')
  )
    return 'analysis'
  if (toldIn(pieces, 2)) return 'report'
  return form !== 'plain' && toldIn(pieces, 1) ? 'report' : 'unknown'
}

/** True for a digest whose numbers stand for a list of articles: there the list is part of the text. */
export function citesByNumber({ facts, pieces }: Draft): boolean {
  return facts.kind === 'digest' && pieces.some((p) => p.text.search(NUMBERED) >= 0)
}

/** True when so many paragraphs say who said something. */
function toldIn(pieces: readonly Piece[], enough: number): boolean {
  let told = 0
  return pieces.some((p) => p.text.length > 60 && SAID.test(p.text) && ++told >= enough)
}

function isDigest(pieces: readonly Piece[], removed: readonly string[], title: string | null): boolean {
  const short = [...pieces.map((p) => p.text), ...removed].filter((text) => text.length <= BOX)
  if (short.some((text) => SELF.test(text)) || DIGEST_TITLE.test(title ?? pieces[0]?.text ?? '')) return true
  const numbered = pieces.filter((p) => p.text.includes('[') && p.text.match(NUMBERED)).length
  return numbered >= 2 && (numbered >= 4 || short.some((text) => COUNTED.test(text)))
}

function isWire(pieces: readonly Piece[]): boolean {
  const edges = [...pieces.slice(0, 6), ...pieces.slice(-4)].map((p) => p.text)
  return edges.some(
    (text) => WIRE_DATELINE.test(text) || (text.length <= 200 && (WIRE_CREDIT.test(text) || DESK_CREDIT.test(text))),
  )
}
