import { COLOURS } from './colours.ts'

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
code{font-size:.9em;overflow-wrap:anywhere}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.3rem .6rem;z-index:9}
.heard{position:absolute;left:-99rem}
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
