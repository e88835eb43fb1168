/** Events in their list, and the axis that they are drawn on. */
export const TIMELINE = `
.year h3{font:600 .88rem/1.4 var(--sans);color:var(--soft);padding:.5rem 0 .35rem}
.event .label{position:relative;padding-left:2rem}
.event .label::before{content:"";position:absolute;left:.35rem;top:.52em;width:.65rem;height:.65rem;border:2px solid var(--ink);border-radius:1rem;background:var(--ink)}
.event.month .label::before,.event.year .label::before,.event.span .label::before{left:0;width:1.35rem}
.event.announced .label::before{background:none}
.event.cancelled .label::before{background:none;border-color:var(--soft);border-style:dotted}
.event.cancelled .said{color:var(--soft)}
.event.again time,.event.again .date{color:var(--soft);font-weight:400}
.status,.stance{font:600 .78rem/1.4 var(--sans)}
.event.happened .status{color:var(--ink)}
.event.announced .status{color:var(--link)}
.event.cancelled .status{color:var(--no)}
.drawing{margin:0 0 1.6rem}
.drawing .from{margin-top:.3rem}
.axis{display:block}
.axis text{font:12px var(--sans);fill:var(--soft)}
.ticks text{text-anchor:middle}
.ticks line{stroke:var(--rule)}
.bars rect{fill:var(--rule)}
.axis a rect{fill:var(--ink);stroke:var(--ink);stroke-width:1.5}
.axis a rect[rx="2"]{fill-opacity:.25}
.axis .announced rect{fill:var(--paper);fill-opacity:1;stroke:var(--link)}
.axis .cancelled rect{fill:var(--paper);fill-opacity:1;stroke:var(--no);stroke-dasharray:2 2}
.axis a:hover rect{fill:var(--lit);fill-opacity:1}
@media (max-width:40rem){.axis{width:108%;height:auto;margin-left:-8%}.axis g>text[y="9"],.bars text{display:none}.axis .ticks text{font-size:22px}}
@media print{.axis{width:100%;height:auto}.drawing{break-inside:avoid}}
`
