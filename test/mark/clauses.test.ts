import { describe, expect, it } from 'vitest'
import { type Clause, clausesOf } from '../../src/mark/clauses.ts'
import { english } from '../../src/mark/english.ts'
import type { Token } from '../../src/mark/language.ts'
import type { FrozenArticle } from '../../src/record/index.ts'

const tokensOf = (text: string): Token[] =>
  english
    .sentences({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] } as unknown as FrozenArticle)
    .flatMap((s) => s.tokens)

/** "Norland > will not send !will- > troops": subject, verb group, then its tense, modal and other features. */
function shown(text: string, tokens: readonly Token[], { subject, verb, role, marker }: Clause): string {
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  const features = [
    verb.modal ?? (verb.tense === 'none' ? undefined : verb.tense),
    verb.negated && 'not',
    verb.perfect && 'perfect',
    verb.progressive && 'progressive',
    verb.passive && 'passive',
  ].filter(Boolean)
  const opening = role === 'main' ? '' : `${role}${marker === null ? '' : ` (${tokens[marker]!.lower})`}: `
  const who = subject ? `${words(subject.from, subject.to)} | ` : ''
  return `${opening}${who}${verb.lemma} ${features.join(' ')}`.trimEnd()
}

const clauses = (text: string): string[] => {
  const tokens = tokensOf(text)
  return clausesOf(tokens).map((clause) => shown(text, tokens, clause))
}

const table = `
Norland will not send troops to Velmark.
  Norland | send will not
Norland won't send troops.
  Norland | send will not
The ministers never signed the treaty.
  The ministers | sign past not
Norland no longer plans to send ships.
  Norland | plan present not
  infinitive (to): send
The convoy has been stopped at the border.
  The convoy | stop present perfect passive
The troops are being moved to the coast.
  The troops | move present passive
Talks had been going on for weeks.
  Talks | go past perfect progressive
The king is to visit Ostrava in May.
  The king | visit be to
Norland has to pay by June.
  Norland | pay must
They are going to sign the deal on Friday.
  They | sign will
She has yet to decide.
  She | decide present not perfect
The two sides met on Tuesday and signed a truce.
  The two sides | meet past
  The two sides | sign past
The treaty signed in May ended the war.
  participle: sign
  The treaty | end past
The treaty, signed in May, ended the war.
  participle: sign
  The treaty | end past
The troops sent to the border returned home.
  participle: send
  The troops | return past
Rebels attacked the town, killing ten.
  Rebels | attack past
  participle: kill
Velmark pledges troops.
  Velmark | pledge present
Ministers sign deal to end war.
  Ministers | sign present
  infinitive (to): end
Norland backs plan.
  Norland | back present
The president, Emil Korda, signed the decree.
  The president, Emil Korda | sign past
Emil Korda, who had left the capital, returned on Monday.
  relative (who): Emil Korda | leave past perfect
  Emil Korda | return past
The plan that Norland signed collapsed.
  relative (that): Norland | sign past
  The plan | collapse past
If Norland signs, Velmark will withdraw.
  adverbial (if): Norland | sign present
  Velmark | withdraw will
Velmark will withdraw if Norland signs and Kesh agrees.
  Velmark | withdraw will
  adverbial (if): Norland | sign present
  adverbial (if): Kesh | agree present
After the talks, Norland left.
  Norland | leave past
After the talks ended, Norland left.
  adverbial (after): the talks | end past
  Norland | leave past
Before leaving the city, Korda met the rebels.
  participle (before): leave
  Korda | meet past
Unless the siege is lifted, Norland will not talk.
  adverbial (unless): the siege | lift present passive
  Norland | talk will not
Should Norland attack, Velmark will send aid.
  adverbial (should): Norland | attack should
  Velmark | send will
Will Norland sign?
  Norland | sign will
Had Norland signed, the war would be over.
  adverbial (had): Norland | sign past perfect
  the war | be would
Korda said Norland would leave and Velmark would stay.
  Korda | say past
  complement: Norland | leave would
  complement: Velmark | stay would
Korda said on Tuesday that Norland had left.
  Korda | say past
  complement (that): Norland | leave past perfect
Norland would leave, Korda told reporters.
  complement: Norland | leave would
  Korda | tell past
"We will not go," said Anna Brel, the envoy of Norland.
  complement: We | go will not
  Anna Brel | say past
“We will go,” she added, “if the road is open.”
  complement: We | go will
  she | add past
  adverbial (if): the road | be present
Anna Brel told the parliament the army would stay.
  Anna Brel | tell past
  complement: the army | stay would
He urged Velmark to withdraw its troops from Kesh.
  He | urge past
  infinitive (to): withdraw
The army let the convoy pass.
  The army | let past
  infinitive: pass
The issue of Kesh remains unresolved.
  The issue of Kesh | remain present
Whether Norland will pay is not clear.
  complement (whether): Norland | pay will
  Whether Norland will pay | be present not
Norland and Velmark, which share a border, have agreed to reopen it.
  relative (which): Velmark | share present
  Norland and Velmark | agree present perfect
  infinitive (to): reopen
The goal of the mission is to protect civilians.
  The goal of the mission | be present
  infinitive (to): protect
It could not have known that the bridge had fallen.
  It | know could not perfect
  complement (that): the bridge | fall past perfect
The government might be forced to resign.
  The government | force might passive
  infinitive (to): resign
Soldiers were killed when a mine exploded.
  Soldiers | kill past passive
  adverbial (when): a mine | explode past
The envoy arrived in Ostrava, where talks are to resume.
  The envoy | arrive past
  adverbial (where): talks | resume be to
Korda, speaking in Ostrava, said the deal was dead.
  participle: speak
  Korda | say past
  complement: the deal | be past
The deal, which has been criticised by Kesh, was approved and will be signed.
  relative (which): The deal | criticize present perfect passive
  The deal | approve past passive
  The deal | sign will passive
There were no reports of casualties.
  There | be past
The minister resigned because the plan had failed.
  The minister | resign past
  adverbial (because): the plan | fail past perfect
Ten people died and forty were injured.
  Ten people | die past
  forty | injure past passive
Norland wants Velmark to return the islands.
  Norland | want present
  infinitive (to): return
He has promised that aid will flow once the road is open.
  He | promise present perfect
  complement (that): aid | flow will
  adverbial (once): the road | be present
The rebels, backed by Kesh, seized the port.
  participle: back
  The rebels | seize past
Korda insisted that Velmark withdraw its forces.
  Korda | insist past
  complement (that): Velmark | withdraw present
The two teams could not settle on a text.
  The two teams | settle could not
It was the first time the two leaders had met.
  It | be past
  relative: the two leaders | meet past perfect
Norland will, if asked, send two ships.
  Norland | send will
Norland rejected, mocked and then ignored the offer.
  Norland | reject past
  Norland | mock past
  Norland | ignore past
What Norland wants is peace.
  complement (what): Norland | want present
  What Norland wants | be present
Last week Norland sent an envoy to Kesh.
  Norland | send past
On Monday ministers approved the plan.
  ministers | approve past
Officials in Ostrava say the number of wounded has risen to 40.
  Officials in Ostrava | say present
  complement: the number of wounded | rise present perfect
Kesh's army, which has lost ground, is expected to regroup.
  relative (which): Kesh's army | lose present perfect
  Kesh's army | expect present passive
  infinitive (to): regroup
Norland said Sunday it would pull out of the pact.
  Norland | say past
  complement: it | pull would
Thousands fled the city as shells fell.
  Thousands | flee past
  adverbial (as): shells | fall past
He was arrested after police found weapons in his house.
  He | arrest past passive
  adverbial (after): police | find past
The offer has been withdrawn, a spokesman for Korda said.
  complement: The offer | withdraw present perfect passive
  a spokesman for Korda | say past
Kesh's Ana Brel and Norland's Emil Korda said after the talks that their states would not pay.
  Kesh's Ana Brel and Norland's Emil Korda | say past
  complement (that): their states | pay would not
Korda said the question of Kesh giving up land remained open.
  Korda | say past
  participle: give
  complement: the question of Kesh | remain past
Two soldiers held by the rebels were freed.
  participle: hold
  Two soldiers | free past passive
The minister made it clear that Norland would stay and noted that it had paid.
  The minister | make past
  complement (that): Norland | stay would
  The minister | note past
  complement (that): it | pay past perfect
Korda has ruled out a truce but offered talks.
  Korda | rule present perfect
  Korda | offer past
“They won’t come,” he said, adding that, if the rains stopped, Kesh was ready to help.
  complement: They | come will not
  he | say past
  participle: add
  adverbial (if): the rains | stop past
  complement (that): Kesh | be past
  infinitive (to): help`

const rows = table
  .trim()
  .split(/\n(?=\S)/)
  .map((row) => row.split(/\n {2}/))

describe('clausesOf', () => {
  it.each(rows.map(([text, ...expected]) => ({ text: text!, expected })))('$text', ({ text, expected }) => {
    expect(clauses(text)).toEqual(expected)
  })

  it('finds none where no verb is', () => {
    expect(clauses('Peace talks in Ostrava.')).toEqual([])
    expect(clauses('')).toEqual([])
  })

  it('hangs each clause on the one it stands under and ends it where that one goes on', () => {
    const text = 'Emil Korda, who had left the capital, said that Norland would pay.'
    const tokens = tokensOf(text)
    const [relative, main, content] = clausesOf(tokens)
    expect([relative!.parent, main!.parent, content!.parent]).toEqual([1, null, 1])
    expect(text.slice(relative!.start, relative!.end)).toBe('who had left the capital')
    expect(text.slice(content!.start, content!.end)).toBe('that Norland would pay')
    expect(text.slice(main!.start, main!.end)).toBe(text.slice(0, -1))
  })

  it('takes no longer than the words grow', () => {
    const long = (n: number) => tokensOf('Norland said the talks that Kesh led had ended, and Velmark left, '.repeat(n))
    const time = (tokens: Token[]) => {
      const start = performance.now()
      for (let i = 0; i < 20; i++) clausesOf(tokens)
      return performance.now() - start
    }
    const best = (tokens: Token[]) => Math.min(...Array.from({ length: 7 }, () => time(tokens)))
    expect(best(long(80))).toBeLessThan(32 * Math.max(1, best(long(10))))
  })
})
