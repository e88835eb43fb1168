/** Words that say nothing of what a sentence is about: speech, being, having, doing, amounts, order. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told add adds added adding according
   be is are was were been being am have has had having do does did doing done
   will would can could may might must shall should get gets got make makes made go goes went come comes came
   take takes took put puts also many much more most several some other others another such same own
   first second last next new good great one two three thing things way ways time times part
   mr mrs ms dr sir including include includes included like just very still even now then here there
   's ’s n't n’t 're ’re 've ’ve 'll ’ll`.split(/\s+/),
)
