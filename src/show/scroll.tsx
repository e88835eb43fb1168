import type { ComponentChildren } from 'preact'

/** What is wider than a phone, in a region that scrolls by itself; in the order of the keyboard, for keys must scroll it. */
export function Scroll({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it no key could scroll the region
    <section class="scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
