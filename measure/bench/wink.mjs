// The yardstick: wink-nlp alone making tokens, sentences and tags of the same texts, and giving them out.
// Plain JavaScript, so that no time goes into translating it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, ['sbd', 'pos'])
const dir = process.argv[2]
let tokens = 0
for (const name of readdirSync(dir).filter((file) => file.endsWith('.txt'))) {
  const doc = wink.readDoc(readFileSync(join(dir, name), 'utf8'))
  const values = doc.tokens().out()
  const tags = doc.tokens().out(wink.its.pos)
  tokens += Math.min(values.length, tags.length)
}
console.log(tokens)
