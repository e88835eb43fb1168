// The words of a citation open under its line, as wide as the line, so that they never leave the page;
// where nothing hovers they are a sheet at the foot of the screen, and the mark itself gives way to it.
export const CITATIONS = `
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
@media (hover:none){.cite>a{pointer-events:none}.cite{padding:.35em;cursor:pointer}.far{padding:.35em}.tip,.label .tip{position:fixed;inset:auto 0 0 0;width:auto;border-radius:10px 10px 0 0;padding:1rem 1.25rem 1.5rem;max-height:60vh;overflow:auto}.tip .way{padding:.5rem 0}}
.insert{color:var(--soft)}
.cut::before{content:"⋯";color:var(--soft);font-size:.8em;padding:0 .15em}
.words{color:inherit;text-decoration-color:var(--rule)}
.words:hover{color:var(--link);text-decoration-color:currentColor}
@media print{.tip{display:none!important}.far,.cite,h1 .cite{font-size:7pt;vertical-align:.4em}}
`
