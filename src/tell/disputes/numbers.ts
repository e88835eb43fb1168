import type { Figure } from '../../record/index.ts'
import type { Found } from '../disputes.ts'
import type { Story } from '../story.ts'

export function numberDisputes(_figures: readonly Figure[], _story: Story): Found[] {
  return []
}
