import { stanceSchema } from '../../record/index.ts'

/** A chosen stance leaves the pledges of that stance alone in sight, and what an address points at. */
export const FILTER = `
.filter{border:0;padding:0;margin:0 0 .9rem;font:.82rem/1.8 var(--sans);display:flex;flex-wrap:wrap;gap:0 1.1rem}
.filter legend{float:left;margin-right:1.1rem;color:var(--soft);padding:0}
.filter input{margin:0 .35rem 0 0}
@media print{.filter{display:none}}
${stanceSchema.options.map(filterRule).join('\n')}
`

function filterRule(stance: string): string {
  const chosen = `main:has(#only-${stance}:checked)`
  return `${chosen} .pledge:not(:has(.stance.${stance}),:target),${chosen} .row:has(.pledge):not(:has(.stance.${stance},:target)){display:none}
${chosen} .stand:not(:has(.${stance})){opacity:.25}`
}
