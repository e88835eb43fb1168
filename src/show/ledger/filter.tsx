import type { Pledge } from '../../record/index.ts'
import type { Shown } from '../shown.ts'
import { choicesOf } from './chosen.ts'

/** Lets a reader leave the pledges of one actor, matter or stance in sight: the page's style sheet does it. */
export function Filter({ shown, pledges }: { shown: Shown; pledges: readonly Pledge[] }) {
  const choices = choicesOf(shown, pledges)
  if (choices.length === 0) return null
  return (
    <fieldset class="filter">
      <legend>Show</legend>
      {choices.map(({ name, options }) => (
        <label key={name}>
          {name}{' '}
          <select autocomplete="off">
            <option class="all">all</option>
            {options.map(({ words, mark }) => (
              <option key={mark} value={mark}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}
