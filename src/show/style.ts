import { sheetOf } from './page.tsx'

const BASE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5d5952;--rule:#ddd8cd;--link:#1b4b7a;--mark:#fbf0c4;--lit:#ffd257;--card:#fff;--warn:#8a4b08;--yes:#22633a;--no:#9a2a2a;
--serif:"Iowan Old Style",Charter,"Bitstream Charter","Source Serif 4",Georgia,"Liberation Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e7e3da;--soft:#a7a298;--rule:#36373c;--link:#94c1ea;--mark:#443b17;--lit:#7a6307;--card:#222327;--warn:#e3a75c;--yes:#7fc796;--no:#ee9186}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{max-width:54rem;margin:0 auto;padding:1.5rem 1.25rem 4rem;overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:2px}
h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);line-height:1.18;font-weight:600;margin:.2em 0 .4em;text-wrap:balance}
p{margin:0}
small{font-size:.8em}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .6rem;z-index:9}
.kicker,.meta,.label,nav,footer,details,.tip,.back,.single,.from,dl{font-family:var(--sans)}
.kicker{font-size:.85rem;color:var(--soft);margin-bottom:1.5rem}
.meta{font-size:.82rem;line-height:1.5;color:var(--soft)}
.meta>span:not(:last-child)::after{content:" · "}
.single{color:var(--warn)}
.sample{font:600 .9rem/1.4 var(--sans);border:1px solid var(--warn);border-left-width:.4rem;color:var(--warn);padding:.5rem .8rem;margin:0 0 1.5rem}
footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--rule);font-size:.82rem;color:var(--soft)}
.source{overflow-wrap:anywhere}
.name,.said,.source,.headline,.about{unicode-bidi:isolate}
details{font-size:.82rem;color:var(--soft)}
summary{cursor:pointer}
@media print{html{font-size:10.5pt;--paper:#fff;--ink:#000;--soft:#444;--card:#fff;--link:#000}body{max-width:none;padding:0}.skip,nav,.back,.tip{display:none!important}a{text-decoration:none}}
`

/** The style of the story page and of the first page. */
export const STORY = sheetOf(`${BASE}
section{margin-top:3rem}
h2{font-size:1.35rem;font-weight:600;margin:0 0 1rem;padding-top:.6rem;border-top:2px solid var(--ink)}
`)

/** The style of an article's page. */
export const ARTICLE = sheetOf(`${BASE}
body{max-width:40rem}
html{scroll-padding-top:35vh}
.text p{margin:1em 0;white-space:pre-line}
mark{background:var(--mark);color:inherit}
mark:target{background:var(--lit)}
.back{font-size:.7rem;user-select:none}
`)
