import { actorsIn } from './actors.ts'
import { subjectBefore } from './anaphora.ts'
import { namesIn, type Scene } from './scene.ts'
import { GOVERNMENT_OF } from './story.ts'

/** "the government", "the ministry": of the state that the sentence is about so far, else the one before, else the article. */
export function homeOf(scene: Scene, at: { start: number; end: number }): string | null {
  const own = scene.clauses.find((c) => c.subject !== null && scene.tokens[c.subject.to - 1]!.end <= at.start)
  const [subject] = own?.subject ? actorsIn(scene, own.subject) : []
  if (subject?.actor.type === 'country') return subject.actor.name
  const [before] = subjectBefore(scene)
  if (before?.actor.type === 'country') return before.actor.name
  const land = before ? namesOfLand(scene) : []
  if (land.length === 1) return land[0]!
  const government = /government$/i.test(scene.story.text.slice(at.start, at.end))
  return (government ? governmentBefore(scene, at) : null) ?? scene.story.home
}

/** "the government of Norland", "Norland's government": the one state whose government the article has named so far. */
function governmentBefore({ story: { names, text } }: Scene, { start }: { start: number }): string | null {
  const named = names.filter(
    (m) =>
      m.end <= start &&
      m.type === 'country' &&
      (GOVERNMENT_OF.test(text.slice(Math.max(0, m.start - 20), m.start)) ||
        /^(?:['’]s)? government\b/.test(text.slice(m.end, m.end + 14))),
  )
  const [state, ...others] = new Set(named.map((m) => m.country ?? m.name))
  return state === undefined || others.length > 0 ? null : state
}

/** The states that the main subject of the sentence before names: "The opposition in Norland". */
function namesOfLand(scene: Scene): string[] {
  const before = scene.before()
  const main = before?.clauses.find((c) => c.role === 'main' && c.subject !== null)
  const names = before && main?.subject ? namesIn(before, main.subject) : []
  return [...new Set(names.flatMap((m) => (m.type === 'country' ? [m.country ?? m.name] : [])))]
}
