import { type Pledge, stanceSchema } from '../record/index.ts'

/** Lets a reader leave the pledges of one stance in sight: the style sheet does it, so that no script is needed. */
export function Filter({ pledges }: { pledges: readonly Pledge[] }) {
  const used = stanceSchema.options.filter((stance) => pledges.some((p) => p.stance === stance))
  if (used.length < 2) return null
  return (
    <fieldset class="filter">
      <legend>Show</legend>
      {['all', ...used].map((choice) => (
        <label key={choice}>
          <input type="radio" name="only" id={`only-${choice}`} checked={choice === 'all'} />
          {choice}
        </label>
      ))}
    </fieldset>
  )
}
