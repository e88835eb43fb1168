const list = (text: string): string[] => text.trim().split(/\s*,\s*/)

/**
 * Words before a noun of which one has legal weight and the other, however firm, has none or less: a promise that is
 * `legally binding` and one that is `unambiguous`. Compiled by the project.
 */
export const WEIGHTS: readonly { legal: string[]; other: string[] }[] = [
  {
    legal: list('legally binding, legally-binding, binding, enforceable, treaty-based, ratified'),
    other: list(
      'unambiguous, clear, firm, solid, credible, explicit, strong, political, non-binding, voluntary, moral',
    ),
  },
  { legal: list('mandatory, compulsory, obligatory'), other: list('voluntary, optional, recommended, advisory') },
  { legal: list('unconditional'), other: list('conditional, qualified') },
  { legal: list('permanent, perpetual'), other: list('temporary, provisional, interim') },
  { legal: list('de jure'), other: list('de facto') },
  { legal: list('sovereign'), other: list('autonomous, self-governing') },
]

/** Nouns of which one binds and the other binds less, or otherwise, beside the same words. */
export const INSTRUMENTS: readonly { legal: string[]; other: string[] }[] = [
  { legal: list('loan, loans, credit'), other: list('grant, grants, gift, donation') },
  { legal: list('guarantee, guarantees'), other: list('assurance, assurances') },
  { legal: list('treaty'), other: list('declaration, memorandum, communique, communiqué, letter of intent, roadmap') },
  { legal: list('order, orders'), other: list('recommendation, recommendations, advice') },
  { legal: list('lease'), other: list('purchase, sale') },
  { legal: list('ban, prohibition'), other: list('moratorium, pause') },
  { legal: list('sovereignty'), other: list('autonomy, self-rule') },
]

/** Words that call a document binding, and words that deny it. */
export const BINDING =
  /\blegally[ -]binding\b|\bbinding (?:\p{L}+ )?(?:pact|treaty|agreement|accord|declaration|deal|document|text|protocol)\b|\bbinding (?:in|under) (?:international )?law\b|\b(?:is|was|are) a treaty\b/iu
export const NOT_BINDING =
  /\bnon-?binding\b|\b(?:not|never|n[’']t) (?:be )?(?:legally |itself )?binding\b|\b(?:is|was|are) (?:only |merely |just )?a political (?:text|declaration|document|statement)\b|\bno (?:legal )?obligations?\b|\b(?:no|without) (?:any )?(?:legal|binding) (?:force|weight|effect|status)\b|\bnot (?:itself )?a (?:legal(?:ly binding)? )?treaty\b/iu

/** What is asked for, planned or supposed does not say what is. */
export const SUPPOSED =
  /\b(?:would|will|should|could|may|might|must|if|unless|whether|draft|future|final|until|before|once|demand\w*|want\w*|call\w* for|seek\w*|ask\w*|insist\w*|need\w*|hope\w*|propos\w*|wish\w*|urg\w*|to become)\b/i
