import type { Draft, Facts, Piece } from './draft.ts'

// About the Sea Office · About Northern Pumps Ltd:
const ABOUT = /^About (?:the |our )?(\p{Lu}[^.!?]{1,60}?|authors?|writers?|company|us):?$/u
const DOES = /^(?:, [^.]{2,80},)? (?:is|was|has|covers|writes|reports|lives|works|teaches|joined|leads|edits)\b/
const MEDIUM = /^(?:an?|the|one of)\b.*\b(?:news\w*|magazine|publication|journal|broadcaster|media|website)\b/i
// a leading supplier of · the world's largest maker of: what a company says of itself below its own news
const PRAISE =
  /^(?:an?|the|one of) .{0,60}\b(?:global|globally|leading|leaders?|world(?:'s|’s)|premier|fastest|largest)\b.{0,60}\b(?:providers?|compan(?:y|ies)|suppliers?|makers?|manufacturers?|developers?|firms?|groups?|brands?|solutions)\b/i
const NAMED_LATER = 120 // units at the head of a paragraph in which it names what it is about
const LAST = 4 // blocks at the end in which somebody speaks of himself
const MOST = 4 // paragraphs about one

/**
 * Takes out what stands below a text about those who wrote or sent it: "About the Sea Office" with the paragraphs that
 * begin with that name, "Anna Berg is the rivers correspondent" where Anna Berg wrote the article, and "The Tide is a
 * newspaper without an owner" in The Tide.
 */
export function dropAbout(draft: Draft): Draft {
  const { pieces, facts } = draft
  const half = pieces.length / 2
  const taken = new Set<Piece>()
  for (const [i, piece] of pieces.entries()) {
    if (i < half) continue
    const name = ABOUT.exec(piece.text)?.[1]
    if (name) for (const about of aboutIt(pieces, i, name)) taken.add(about)
    else if (i > 1 && i >= pieces.length - LAST && speaksOfSelf(piece.text, facts)) taken.add(piece)
  }
  if (taken.size === 0) return draft
  return {
    ...draft,
    pieces: pieces.filter((p) => !taken.has(p)),
    removed: [...draft.removed, ...[...taken].map((p) => p.text)],
  }
}

/** A heading "About …" and what follows it up to the next heading, where the first of that is about the same. */
function aboutIt(pieces: readonly Piece[], i: number, name: string): Piece[] {
  const next = pieces.slice(i + 1, i + 1 + MOST)
  const end = next.findIndex((p) => p.kind === 'heading' || ABOUT.test(p.text))
  const below = end < 0 ? next : next.slice(0, end)
  const ofPeople = /^(?:authors?|writers?|company|us)$/.test(name)
  return below[0] && (ofPeople || opensWith(below[0].text, name)) ? [pieces[i]!, ...below] : []
}

const opensWith = (text: string, name: string): boolean =>
  text.slice(0, NAMED_LATER).toLowerCase().includes(name.toLowerCase())

function speaksOfSelf(text: string, { byline, outlet, title }: Facts): boolean {
  const writer = byline.find((name) => text.startsWith(name))
  if (writer) return text.length <= 500 && DOES.test(text.slice(writer.length))
  const own = /^(?:The )?(\p{Lu}\S*(?: \p{Lu}\S*){0,4}?)(?: \([^)]{2,40}\))? is (.{2,120})/u.exec(text)
  const [, name = '', what = ''] = own ?? []
  if (outlet && name.toLowerCase() === outlet.toLowerCase().replace(/^the /, '')) return MEDIUM.test(what)
  return title !== null && name !== '' && title.includes(name) && PRAISE.test(what)
}
