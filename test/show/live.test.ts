import { describe, expect, it } from 'vitest'
import { cite } from '../../src/record/index.ts'
import { liveOf, webUrl } from '../../src/show/live.ts'

const URL_ = 'https://courier.example/a'

/** The text directive for the words of a text; `nth` counts from 0. */
function directive(text: string, words: string, nth = 0): string {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  const citation = cite({ id: 'a', text }, { start, end: start + words.length })
  return liveOf(URL_, citation, text).slice(`${URL_}#:~:text=`.length)
}

describe('a passage on the live page', () => {
  it('is named by its words', () => {
    const words = 'The envoys left the harbour late on Monday night.'
    expect(directive(`${words} Nothing was signed.`, words)).toBe(encodeURIComponent(words))
  })

  it('encodes what the directive would read as its own', () => {
    const words = 'A cease-fire, they said, for bread & water & a well-kept road.'
    expect(directive(words, words)).not.toMatch(/[-,&\s]/)
    expect(decodeURIComponent(directive(words, words))).toBe(words)
  })

  it('has the words around it where it is short or stands twice', () => {
    const text = 'They asked for two ships. Later they sent for two ships again.'
    expect(decodeURIComponent(directive(text, 'two ships', 1))).toBe(
      'two ships. Later they sent for-,two ships,-again.',
    )
    expect(decodeURIComponent(directive(text, 'two ships', 0))).toMatch(
      /^They asked for-,two ships,-\. Later they sent/,
    )
  })

  it('never has half a word around it', () => {
    const text = 'Abcdefghijklmnopqrstuvwxyz abcdefghij word zyxwvutsrqponmlkjihgfedcba abcdefghi'
    expect(directive(text, 'word')).toBe('abcdefghij-,word,-zyxwvutsrqponmlkjihgfedcba')
  })

  it('never has words of another block around it', () => {
    expect(directive('Peace at last\n\nword\n\nMore news', 'word')).toBe('word')
  })

  it('is named by its first and last words where it is long or runs over blocks', () => {
    const long = `One two three four five six ${'and so on '.repeat(12)}seven eight nine ten eleven twelve`
    expect(decodeURIComponent(directive(long, long))).toBe('One two three four five,eight nine ten eleven twelve')
    const blocks = 'The first block ends here.\n\nThe second block ends there.'
    expect(decodeURIComponent(directive(blocks, blocks))).toBe(
      'The first block ends here.,The second block ends there.',
    )
  })

  it('keeps a fragment that the address already has', () => {
    const citation = cite({ id: 'a', text: 'word' }, { start: 0, end: 4 })
    expect(liveOf(`${URL_}#top`, citation, 'word')).toBe(`${URL_}#top:~:text=word`)
  })

  it('gives nothing of the text away where the text is not given', () => {
    const citation = cite({ id: 'a', text: 'secret word secret' }, { start: 7, end: 11 })
    expect(liveOf(URL_, citation, undefined)).toBe(`${URL_}#:~:text=word`)
  })
})

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    'x',
    'https://',
    '',
  ])('is no link: %s', (url) => expect(webUrl(url)).toBeUndefined())
  it('is a link over http and https', () => {
    expect(webUrl('https://a.example/"><script>')).toBe('https://a.example/%22%3E%3Cscript%3E')
    expect(webUrl('http://a.example')).toBe('http://a.example/')
  })
})
