/** The feeds of a story, by their file in its folder: what each is called, and its media type. */
export const FEEDS = [
  { file: 'atom.xml', name: 'Atom', type: 'application/atom+xml' },
  { file: 'rss.xml', name: 'RSS', type: 'application/rss+xml' },
  { file: 'feed.json', name: 'JSON Feed', type: 'application/feed+json' },
] as const

/** The ways to a story's feeds. */
export function FeedLinks() {
  return (
    <>
      {FEEDS.map(({ file, name, type }, i) => (
        <span key={file}>
          {i > 0 && ', '}
          <a href={file} type={type}>
            {name}
          </a>
        </span>
      ))}
    </>
  )
}
