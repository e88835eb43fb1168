import { expect, test } from 'vitest'
import { furnitureOf } from '../../src/read/furniture.ts'

test.each([
  [
    'share',
    ['Share', 'Share this article', 'Facebook Twitter WhatsApp', 'Copy link', 'Follow us on Instagram', '245 shares'],
  ],
  [
    'newsletter',
    [
      'View in browser',
      'Unsubscribe from this list',
      'Sign up to our newsletter',
      'Subscribe now',
      'Get the briefing in your inbox every morning',
      'Enter your email',
    ],
  ],
  [
    'related',
    [
      'Related posts',
      'More on this story',
      'Most read',
      'You may also like',
      'All related articles (6 articles)',
      'Story continues below',
    ],
  ],
  [
    'pointer',
    ['Read more: Ferry service resumes', 'RELATED | How the river became a border', 'Watch: Envoys arrive by boat'],
  ],
  [
    'consent',
    [
      'We use cookies to improve this site',
      '© 2026 Harbour Post',
      'All rights reserved.',
      'Privacy Policy and Terms of Use',
    ],
  ],
  [
    'imprint',
    ['Printed by order of the Council Press, Orlen. Tides: high at six. Subscriptions at every post office.'],
  ],
  ['comments', ['14 comments', 'Leave a comment', 'Comments (3)', 'Join the conversation', 'Log in to comment']],
  [
    'assistant',
    ['Ask Beacon', 'Report a problem', 'Problem reported', 'Thank you for your feedback', 'Was this answer helpful?'],
  ],
  [
    'navigation',
    [
      'Navigation',
      'Skip to content',
      'Advertisement',
      'Back to top',
      '5 min read',
      'Image 3 of 8',
      'Please enable JavaScript',
    ],
  ],
  [
    'promotion',
    ['Support our journalism', 'Already a subscriber? Log in', 'Have a tip? Write to tips@harbour.example'],
  ],
  [
    'paywall',
    [
      'Subscribe to continue reading',
      'This article is for subscribers only',
      'You have reached your limit of free articles',
    ],
  ],
  [
    'dates',
    [
      'Updated 3 hours ago',
      'Published: 6 January 2026, 10:03 GMT',
      'Updated (6 articles)',
      'Last modified on Jan 6, 2026',
    ],
  ],
  ['tags', ['#Norland #truce', 'Tags: talks, river', 'Filed under: World']],
  [
    'credit',
    [
      'Photo: Ida Moreau',
      'Ida Moreau/Reuters',
      'Getty Images',
      'Boats at dawn. Photograph: Ida Moreau/AFP',
      'The quay at Low Ferry (AP Photo/Ida Moreau)',
    ],
  ],
  ['credit', ['Reporting by Tilda Brandt; editing by Jon Okafor', 'Tilda Brandt contributed to this report.']],
  [
    'promotion',
    [
      'Please consider supporting our journalism with a gift.',
      'Tilda Ash is a reporter. Follow her on Mastodon: @tilda',
      'Since you are here: would you consider becoming a member?',
    ],
  ],
  ['release', ['FOR IMMEDIATE RELEASE', 'Media contact: Sea Office, +00 555 0100', 'Notes to editors']],
  ['ornament', ['* * *', '###', '↩']],
  ['share', ['ShareTweetEmail', 'FacebookTwitterWhatsAppCopy link']],
  [
    'pointer',
    ['Lesen Sie auch: Zwei Glocken', 'Читайте также: Два колокола', 'Support the Tide →', 'To the archive »'],
  ],
  ['related', ['Mehr zum Thema', 'Sur le même sujet', 'Похожие новости']],
  ['consent', ['Tous droits réservés', 'Все права защищены', 'We value your privacy']],
  ['live', ['Key events', 'Newest first', '12 new updates', '5 minutes ago']],
  ['label', ['Timeline', 'Key points', 'Summary']],
] as const)('%s', (by, blocks) => {
  for (const block of blocks) expect([block, furnitureOf(block, false)]).toEqual([block, by])
})

test.each([
  'Share prices fell on both banks of the river after the talks broke up.',
  'Sharing power will be harder than sharing bread, the mayor said.',
  'Sign the treaty first, the minister said, and count the boats afterwards.',
  'More than forty boats left the quay at dawn.',
  'Related charges against two officers were dropped in spring.',
  'Read my lips: there will be no second ferry, the minister told parliament.',
  'Comment is free, but the ferry is not, said a sign on the quay.',
  'Ask the envoys about prisoners and they look at the lake.',
  'Ask Mira Halden what she wants and she will say bread, boats and time.',
  'Home at last after nine hours of talks, the envoys said nothing.',
  'Live shells were found under the quay.',
  'He promised to report any problem with the crossing to the observers.',
  'Photographs of the missing hang in the town hall.',
  'Updated plans for the crossing will be shown to both parliaments in May.',
  'The paper published the letter on 6 January 2026.',
  'Support for the truce has grown on both banks.',
  'Summary executions stopped after the second winter, the observers found.',
  'In a second round, envoys will take up the exchange of prisoners (see the list agreed in spring).',
  'The agency said that neither side would comment.',
  'No.',
  '“Please consider joining the talks,” the mayor wrote.',
  'Two boats were sent to follow them on the lake.',
  'About 40 boats lay at the quay.',
  'Partager le pain est plus facile que partager le pouvoir, a dit la maire.',
  'Publicité et politique ne font pas bon ménage, a-t-elle dit.',
  'Teilen will keiner der beiden Räte die Bank, sagte die Sprecherin.',
  'This message was sent to the commander by the envoys on Monday.',
  'Having trouble with its engine, the ferry lay off the quay for nine hours.',
  'Manage the river together or lose it, the envoy said.',
  '___',
  'He called the paper «a bridge»',
  'Press officers from both sides sat in the same tent.',
  'The minister, who once worked for Reuters, spoke for an hour.',
])('no furniture: %s', (block) => expect(furnitureOf(block, false)).toBeUndefined())

test.each([
  'Small ads: a pram, two bicycles (one nearly new)',
  'Classifieds and lost property',
  'Chronicle readers pay less: ten weeks for three crowns',
])('furniture below the text, and not between its paragraphs: %s', (block) => {
  expect(furnitureOf(block, true)).toBe('imprint')
  expect(furnitureOf(block, false)).toBeUndefined()
})
