import type { EventMark, MarkedArticle, Span } from '../../record/index.ts'
import { marksIn } from './inside.ts'

/**
 * The span that a line of an event takes. An event may be the clause before `, officials said`: who said it is left out
 * only where nobody could take the words for more than they are. It must tell a public act (a meeting, a signing, a
 * visit, a vote, a commemoration) without negation, hedge, condition or blame, and either
 *
 * - officialdom without a name says it (`officials`, `both governments`, `the ministry`), no party and no person, or
 * - it is still ahead, and the saying is an event of its own, whose line names who said it.
 *
 * Else it is somebody's claim, and the line is the whole sentence.
 */
export function withSpeaker(member: MarkedArticle, span: Span): Span {
  const { article } = member
  const events = marksIn(member, 'event')
  const event = events.find((e) => e.start === span.start && e.end === span.end)
  if (!event || span.end >= event.sentence.end || span.start > event.sentence.start) return span
  const said = article.text.slice(span.end, event.sentence.end)
  const toldApart = event.status === 'announced' && events.some((e) => isWholeOf(e, event))
  const free = isPublicAct(event, article.text.slice(span.start, span.end)) && (NAMELESS.test(said) || toldApart)
  return free ? span : event.sentence
}

/** True for what is told by the whole sentence that another event is a clause of: that it was said. */
const isWholeOf = (e: EventMark, { sentence }: EventMark) => e.start === sentence.start && e.end === sentence.end

const PUBLIC_ACTS = new Set(['meeting', 'signing', 'visit', 'vote', 'anniversary'])

const isPublicAct = ({ tells, by }: EventMark, words: string) =>
  by === 'clause' && tells.some((kind) => PUBLIC_ACTS.has(kind)) && !QUALIFIED.test(words)

const NAMELESS =
  /^,? (?:(?:the |both |the two )?(?:officials|authorities|organisers|organizers|governments|ministries)|the (?:foreign |interior |defence |defense )?(?:ministry|government)|an official|a (?:government )?(?:spokesman|spokeswoman|spokesperson)) (?:has |have )?(?:said|announced|confirmed|reported)(?: (?:on )?(?:late |early )?\p{Lu}\p{L}+day)?[.”"]*$/u

const QUALIFIED =
  /\b(?:not|no|never|nor|none|nobody|nothing|neither|without|cannot|if|unless|provided|reportedly|allegedly|apparently|supposedly|purportedly|probably|possibly|perhaps|likely|according|claim\w*|den(?:y|ied|ies)|accus\w+|blam\w+|fail\w*|refus\w+|reject\w*|may|might|could|attack\w*|kill\w*|shell\w*|violat\w+)\b|n[’']t\b/i
