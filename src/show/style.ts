import { stanceSchema } from '../record/index.ts'
import { sheetOf } from './page.tsx'

// Contrast of every pair of text and ground is at least 4.5:1 in both schemes.
const COLOURS = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5d5952;--rule:#dfdacf;--link:#1b4b7a;--mark:#faefc3;--lit:#ffd257;--card:#fff;--shade:#0002;--warn:#8a4b08;--yes:#22633a;--no:#9a2a2a}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e7e3da;--soft:#a9a49a;--rule:#37383d;--link:#94c1ea;--mark:#403715;--lit:#7a6105;--card:#232429;--shade:#000a;--warn:#e3a75c;--yes:#7fc796;--no:#ee9186}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--link:#000;--mark:#eee;--lit:#eee;--card:#fff;--warn:#000;--yes:#000;--no:#000}}
`

/** What every page shares. */
export const BASE = `${COLOURS}
:root{--serif:"Iowan Old Style",Charter,"Bitstream Charter","Source Serif 4",Georgia,"Liberation Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1.5rem}
body{max-width:56rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;overflow-wrap:break-word}
p,h1,h2,h3,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.2em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
h1{font-size:clamp(1.7rem,1.2rem + 2.2vw,2.5rem);line-height:1.16;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
header h1:last-child{margin-bottom:1.75rem}
h1.long{font-size:clamp(1.4rem,1.2rem + 1vw,1.8rem);line-height:1.25}
small{font-size:.8em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .6rem;z-index:9}
.kicker,.meta,nav,footer,details,.sample{font-family:var(--sans);font-size:.82rem;line-height:1.5;color:var(--soft)}
.kicker{margin-bottom:1.75rem;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}
.meta>span:not(:last-child)::after{content:" · ";color:var(--soft)}
.single{color:var(--warn)}
.sample{font-weight:600;border:solid var(--warn);border-width:1px 1px 1px .4rem;color:var(--warn);padding:.5rem .8rem;margin:0 0 1.75rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule)}
.source{overflow-wrap:anywhere}
.name,.said,.source,.headline,.about{unicode-bidi:isolate}
details{margin-top:.25rem}
summary{cursor:pointer}
details ul{margin:.4rem 0 0 1rem;list-style:disc}
@media print{
@page{margin:18mm 16mm}
html{font-size:10pt}
body{max-width:none;padding:0}
.skip,nav,details,.kicker{display:none}
a{color:inherit;text-decoration:none}
h1,h2,h3{break-after:avoid}
footer{margin-top:2rem}
}
`

/** One grid for the whole page: what a thing is called stands left of what is said about it, above it on a phone. */
export const ROWS = `
header .meta{margin-top:.9rem;font-size:.9rem}
nav{margin-top:1.5rem;padding:.55rem 0;border:solid var(--rule);border-width:1px 0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.4rem}
nav a{text-decoration:none}
section{margin-top:3.25rem}
h2{font-size:1.45rem;line-height:1.25;font-weight:600;margin-bottom:1.1rem}
.row{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.15rem 2rem;padding:.85rem 0;border-top:1px solid var(--rule)}
.label,.label h3{font:500 .88rem/1.45 var(--sans);padding-top:.14rem}
.label h3{padding:0}
.label h3,h3.label{font-weight:600}
.label h3::first-letter{text-transform:uppercase}
.label .single,.cue{display:block;font-weight:400;font-size:.82rem;color:var(--soft)}
.label .single{color:var(--warn);margin-top:.2rem}
.body>p+p,.body li+li{margin-top:.45rem}
.body .meta{margin-top:.2rem}
.line{position:relative}
em{color:var(--soft)}
:target{scroll-margin-top:1rem}
.row:target,.pledge:target,.dispute:target,.label:target,.body>.line:target,#title:target{box-shadow:-.9rem 0 var(--paper),-1.1rem 0 var(--lit)}
@media (max-width:40rem){.row{grid-template-columns:minmax(0,1fr);padding:.9rem 0}section{margin-top:2.5rem}.label+.body{margin-top:.15rem}}
@media print{section{margin-top:1.6rem}.row{grid-template-columns:34mm minmax(0,1fr);padding:.45rem 0;break-inside:avoid-page}.row:has(.pledge){break-inside:auto}.pledge{break-inside:avoid}}
`

// The words of a citation open under its line, as wide as the line, so that they never leave the page;
// where nothing hovers they are a sheet at the foot of the screen, and the mark itself gives way to it.
const CITATIONS = `
.cite{font-family:var(--sans);font-size:.8rem;font-weight:400;white-space:nowrap;letter-spacing:0}
.cite>a{text-decoration:none;padding:.2em .1em}
h1 .cite{vertical-align:.5em}
.tip{display:none;position:absolute;z-index:5;left:-.8rem;right:0;top:100%;padding:.7rem .8rem;background:var(--card);border:1px solid var(--rule);border-radius:4px;box-shadow:0 .4rem 1.4rem var(--shade);font-size:.88rem;line-height:1.5;white-space:normal;text-align:left}
.cite:hover>.tip,.cite:focus-within>.tip,.cite:focus>.tip{display:block}
.tip q{display:block;font-family:var(--serif);font-size:1rem;quotes:none;max-height:14rem;overflow:auto;white-space:pre-line;unicode-bidi:isolate}
.tip del{color:var(--soft)}
.tip .from,.tip .way{display:block;margin-top:.3rem;font-size:.8rem;color:var(--soft)}
.tip .way{color:var(--link)}
.far{font-family:var(--sans);font-size:.8rem;text-decoration:none}
.cite:focus{outline:none}
.label .tip{right:auto;width:min(22rem,85vw)}
@media (hover:none){.cite>a{pointer-events:none}.cite{padding:.35em .15em;cursor:pointer}.tip,.label .tip{position:fixed;inset:auto 0 0 0;width:auto;border-radius:10px 10px 0 0;padding:1rem 1.25rem 1.5rem;max-height:60vh;overflow:auto}.tip .way{padding:.5rem 0}}
.insert{color:var(--soft)}
.cut::before{content:"⋯";color:var(--soft);font-size:.8em;padding:0 .15em}
.words{color:inherit;text-decoration-color:var(--rule)}
.words:hover{color:var(--link);text-decoration-color:currentColor}
@media print{.tip{display:none!important}}
`

/** The kinds of things that rows are of. */
export const KINDS = `
.year h3{font:600 .88rem/1.4 var(--sans);color:var(--soft);padding:.5rem 0 .35rem}
.event .label{position:relative;padding-left:2rem}
.event .label::before{content:"";position:absolute;left:.35rem;top:.52em;width:.65rem;height:.65rem;border:2px solid var(--ink);border-radius:1rem;background:var(--ink)}
.event.month .label::before,.event.year .label::before,.event.span .label::before{left:0;width:1.35rem}
.event.announced .label::before{background:none}
.event.cancelled .label::before{background:none;border-color:var(--soft);border-style:dotted}
.event.cancelled .said{color:var(--soft)}
.status,.stance{font:600 .78rem/1.4 var(--sans)}
.event.happened .status{color:var(--ink)}
.event.announced .status{color:var(--link)}
.event.cancelled .status{color:var(--no)}
.pledge+.pledge,.body>ul+ul{margin-top:1.2rem!important}
.stance{border:1px solid;border-radius:1rem;padding:.05rem .55rem;margin-right:.25rem;white-space:nowrap}
.may,.undecided{color:var(--warn)}
.refuses,.withdraws,.threatens{color:var(--no)}
.demands{color:var(--link)}
.commits{color:var(--yes)}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:0 1.5rem;font:.82rem/1.5 var(--sans);margin-top:.35rem}
.facts div{display:grid;grid-template-columns:4.5rem minmax(0,1fr)}
.facts dt{color:var(--soft)}
.facts strong{font-weight:600}
.figure{font-size:1.25rem!important;line-height:1.25!important;font-weight:600!important;font-variant-numeric:tabular-nums}
.figure small{font-size:.82rem;font-weight:400;color:var(--soft)}
.about,.from,.kind{font:.82rem/1.5 var(--sans);color:var(--soft)}
.about+.line{margin-top:.1rem!important}
.dispute{padding:.9rem 0 1.1rem;border-top:1px solid var(--rule);break-inside:avoid}
.dispute h3{font-size:1.0625rem;font-weight:600}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.8rem 2rem;margin:.6rem 0 .5rem}
.sides li{border-left:3px solid var(--rule);padding-left:.9rem}
.value{font:600 1rem/1.4 var(--sans)}
.headline{font-size:1.0625rem;line-height:1.4;font-weight:600;margin:0}
.headline a{text-decoration:none}
.headline a:hover{text-decoration:underline}
`

const DRAWN = `
h2:has(+.as-data){margin-bottom:.2rem}
.as-data{display:block;font:.82rem/1.5 var(--sans);margin-bottom:1.1rem}
.as-data a{margin-right:.6rem}
.meta>.as-data{display:inline}
.heard{position:absolute;left:-99rem}
.sub{font:600 .95rem/1.4 var(--sans);margin:1.4rem 0 .4rem}
.rest{font:600 .95rem/1.5 var(--sans);padding:.9rem 0;border-top:1px solid var(--rule)}
.scroll{margin-top:0;overflow-x:auto}
.row>.body{grid-row:1/span 2;grid-column:2}
.row{grid-template-rows:auto 1fr}
.report{grid-column:1;font-size:.75rem;margin:0}
.report code{display:block;user-select:all;overflow-wrap:anywhere;color:var(--ink)}
.event .report{padding-left:2rem}
.pledge .report,.dispute .report{margin-top:.3rem}
.fields{margin-top:.8rem;font:.88rem/1.5 var(--sans)}
.fields div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 1rem}
.fields dt{font-weight:600}
code{font-size:.9em;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font:.82rem/1.5 var(--sans);margin-bottom:.7rem;color:var(--soft)}
table.matrix{border-collapse:separate;border-spacing:0;border:solid var(--rule);border-width:1px 0 0 1px;font:.8rem/1.4 var(--sans);margin-bottom:1.2rem}
.matrix th,.matrix td{text-align:left;vertical-align:top;padding:.4rem .55rem;border:solid var(--rule);border-width:0 1px 1px 0;font-weight:400}
.matrix thead th{color:var(--soft);white-space:nowrap}
.matrix thead th::first-letter{text-transform:uppercase}
.matrix th:first-child{position:sticky;left:0;background:var(--paper);min-width:7rem;max-width:11rem;z-index:1}
.matrix tbody th{font-weight:600}
.stand{display:block;white-space:nowrap}
.stand+.stand{margin-top:.3rem}
.stand a{font-weight:600;text-decoration:none}
.stand a:hover{text-decoration:underline}
.stand small{display:block;color:var(--soft)}
.threads{font:.88rem/1.6 var(--sans)}
.threads>li{padding:.3rem 0}
.threads ol{display:flex;flex-wrap:wrap;gap:0 .5rem;color:var(--soft)}
.threads ol li+li::before{content:"⟶";margin-right:.5rem}
.threads .how{color:var(--ink)}
.thread{border-left:3px solid var(--rule);padding-left:.9rem}
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
.multiples{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.2rem 2rem;margin-bottom:1.6rem}
.multiples figure{margin:0}
.multiples svg{display:block;width:100%;height:auto;border:solid var(--rule);border-width:0 0 1px 1px}
.multiples rect{fill:var(--ink)}
.multiples .approx{fill:none;stroke:var(--ink);stroke-width:1.5}
.multiples a:hover rect{fill:var(--lit)}
@media (max-width:40rem){.row>.body{grid-row:auto;grid-column:auto}.row{grid-template-rows:none}.report{grid-column:auto}.event .report{padding-left:0}}
@media print{.report,#report,.as-data{display:none}.scroll{overflow:visible}.axis{width:100%;height:auto}table.matrix,.matrix tbody{display:block;border:0}.matrix thead,.matrix td:empty{display:none}.matrix tr{display:flex;flex-wrap:wrap;gap:0 6mm;border-top:1px solid var(--rule)}.matrix th,.matrix td{border:0;padding:1mm 0}.matrix th:first-child{position:static;width:34mm}.matrix td::before{content:attr(data-matter);color:var(--soft)}.matrix tr,.threads li,.multiples li,.drawing{break-inside:avoid}.far,.cite,h1 .cite{font-size:7pt;vertical-align:.4em}.runs{display:none}#articles .live a::after{content:": " attr(href);overflow-wrap:anywhere}#articles .headline{font-size:1rem}}
`

// A chosen stance leaves the pledges of that stance alone in sight, and what an address points at.
const FILTER = `
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

/** The style of the story page and of the first page. */
export const STORY = sheetOf(BASE + ROWS + CITATIONS + KINDS + DRAWN + FILTER)

/** The style of an article's page. */
export const ARTICLE = sheetOf(`${BASE}
body{max-width:42rem}
html{scroll-padding-top:30vh}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);margin-bottom:.7rem}
.text{margin-top:2rem}
.text p{margin:0 0 1.05em;white-space:pre-line}
.gap{color:var(--soft)}
mark{background:var(--mark);color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark:target{background:var(--lit)}
.back{font:400 .7rem/1 var(--sans);letter-spacing:0;color:var(--soft);user-select:none;white-space:normal}
.back a{text-decoration:none}
.back a:hover{text-decoration:underline}
@media print{.back{display:none}}
`)
