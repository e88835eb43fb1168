import type { Section } from '../record/index.ts'
import { summaryId } from './cited.ts'
import { Line } from './line.tsx'
import { singleWords } from './origins.ts'
import { articleOf, outletOf, pageOf, type Shown } from './shown.ts'

/** The themes of the story, each with its lines. */
export function Summary({ shown }: { shown: Shown }) {
  return (
    <>
      {shown.record.summary.map((section, i) => (
        <Theme key={summaryId(i, 0)} shown={shown} section={section} place={i} />
      ))}
    </>
  )
}

function Theme({ shown, section, place }: { shown: Shown; section: Section; place: number }) {
  return (
    <div class="row">
      <div class="label" id={summaryId(place, 0)}>
        <h3 class="line">
          <Line shown={shown} line={section.heading} tip={summaryId(place, 0)} />
        </h3>
        <Single shown={shown} origins={section.origins} />
      </div>
      <div class="body">
        {section.lines.map((line, j) => (
          <p class="line" key={summaryId(place, j + 1)} id={summaryId(place, j + 1)}>
            <Line shown={shown} line={line} tip={summaryId(place, j + 1)} />
          </p>
        ))}
      </div>
    </div>
  )
}

/** Says so where a theme rests on one origin, and on which. */
function Single({ shown, origins }: { shown: Shown; origins: readonly string[] }) {
  const words = singleWords(shown, origins)
  if (!words) return null
  const article = articleOf(shown, origins[0]!)
  return (
    <span class="single">
      {words}: <a href={pageOf(article.n)}>{`${outletOf(article)} [${article.n}]`}</a>
    </span>
  )
}
