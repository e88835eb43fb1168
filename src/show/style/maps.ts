/** The maps of the ledger: a tone has a colour and a pattern, so that it is told without colour. */
export const MAPS = `
.shapes{position:absolute}
.maps{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1rem 1.6rem}
.where{margin:0;max-width:40rem;break-inside:avoid}
.where>.sub{margin:0 0 .3rem}
.where>.sub::first-letter{text-transform:uppercase}
.where>svg{display:block;width:100%;height:auto;background:var(--card);border:1px solid var(--rule)}
.land{fill:var(--rule);stroke:var(--card);stroke-width:1.5}
.tone{stroke:var(--ink);stroke-width:1.5;stroke-linejoin:round}
.tone.silent{fill:var(--paper);stroke-dasharray:5 4}
.tone.yes{fill:var(--yes)}
.tone.open{fill:url(#tone-open)}
.tone.no{fill:url(#tone-no)}
.tone.wants{fill:url(#tone-wants)}
.tone.mixed{fill:url(#tone-mixed)}
#tone-open{fill:var(--warn)}
#tone-no{fill:var(--no)}
#tone-wants{fill:var(--link)}
#tone-mixed{fill:var(--soft)}
.sign rect{fill:var(--card);stroke:var(--ink);stroke-width:2}
.sign text,.country{font:600 22px var(--sans);fill:var(--ink);text-anchor:middle;dominant-baseline:central}
.country{font-size:19px;stroke:var(--card);stroke-width:5;paint-order:stroke;stroke-linejoin:round}
.swatch{width:1.7rem;height:1rem;vertical-align:-.2rem;margin-right:.4rem}
`
