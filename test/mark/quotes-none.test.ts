import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { quotesIn } from './quotes-read.ts'

/** Sentences with quotation marks, or with what looks like them, that quote nobody. */
const none = `
Leaders of the so-called “coalition of the willing” met in Oslo.
The ‘coalition of the willing’ will meet again.
Twenty states form the "alliance of the ready".
The group called “Friends of the River” was founded in May.
A film called “The Long Way Home” opened on Friday.
Her book, “The Quiet Border”, was sold out.
He appeared on “Evening Hour” last week.
The song “Over the Hills” was played.
The operation, code-named “Winter Light”, lasted three days.
The valley, known as “the Cradle”, is empty now.
The law is entitled “An Act on Peace”.
The ship was named “Hope of the North”.
Villagers nicknamed the bridge “the Needle”.
The word “peace” stands in every line of the treaty.
The term “ceasefire” has no legal weight here.
The phrase “root causes” came up twice.
The “no-man’s land” is two miles wide.
A “frozen” conflict can thaw.
The “grey zone” runs along the river.
The so-called “safe corridor” was closed.
The dubbed version, “Tomorrow Never”, failed.
The road leads to a “temporary” camp.
The army’s “red line” lies in the hills.
The “Iron Wall” runs for miles.
An exhibition, “Faces of the War”, opens today.
The ministers’ talks went on until the soldiers’ return.
It was the 1990s’ longest war.
The ’90s were calm.
It's the generals' war, not the people's.
Don't ask the villagers' council.
The rock 'n' roll years are over.
He lives on O’Connell Street and can’t sleep.
Rebels don’t hold the towns’ gates.
The board is 6' 2" long.
The room was 12" by 14" wide.
The convoy left at five o’clock.
The king’s guard, the queen’s guard and the prince’s guard marched.
There was no sign of the “second front” in the north.
The “Blue Bridge” reopened in June.
They crossed the “line of contact” at night.
Both armies keep “silent” posts there.
The road was closed for “repairs” for months.
The region’s “capital” is a village.
The fleet includes three “ghost” ships.
The treaty has a “sunset” clause.
Nobody lives in the “dead” villages now.
Prices rose in the “good” shops.
The river is “high” in spring.
The two towns are “twins” since 1970.
The festival “Light Over Water” was cancelled.
The magazine “New Frontier” closed in May.
The “Group of Nine” met in Bern.
The painting “Storm at Sea” was stolen.
The hashtag “#peacenow” spread.
The “Peace Bus” toured the country.
The camp has a “library” of forty books.
The café “Zum Anker” is open.
The train “Northern Star” runs again.
A “mixed” patrol guards the dam.
The programme “Seeds for All” ended in March.
The play “Two Brothers” opened in Bern.
The village of “upper” Senn was empty.
The fort, now a “museum”, was bombed.
The title, “Song of the Border”, is long.
`
  .trim()
  .split('\n')

const more = readFileSync(new URL('quotes.negative.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)

it('writes down at least sixty sentences that quote nobody', () => {
  expect(none.length).toBeGreaterThanOrEqual(60)
})

it.each([...none, ...more])('quotes nobody: %s', (written) => {
  const { text, marks } = quotesIn(written)
  expect(marks.map((m) => text.slice(m.start, m.end))).toEqual([])
})
