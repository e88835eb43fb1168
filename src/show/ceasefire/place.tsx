import type { StoryRecord } from '../../record/index.ts'
import { rendered, Sample } from '../page.tsx'
import { STORY_FILE } from '../places.ts'

const PLACE = '<!--in which stories-->'

/** Stands in a ceasefire's pages where its stories will, for the ones that its articles stand in are known after it. */
export const StoryPlace = () => <div class="story-place" dangerouslySetInnerHTML={{ __html: PLACE }} />

/**
 * A page of a ceasefire with the way back to the stories whose articles tell of it, and with their word that all is
 * invented; `path` is the page's own in the output.
 */
export function withStories(html: string, path: string, stories: readonly StoryRecord[]): string {
  if (stories.length === 0) return html
  const up = '../'.repeat(path.split('/').length - 1)
  const words = rendered(
    <>
      {stories.map(({ slug, title }) => (
        <p class="kicker" key={slug}>
          Told in <a href={`${up}${slug}/${STORY_FILE}`}>{title.text}</a>
        </p>
      ))}
      <Sample notes={stories.flatMap((story) => story.notes)} />
    </>,
  )
  return html.replace(PLACE, () => words)
}
