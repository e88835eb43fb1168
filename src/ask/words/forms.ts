/** A number in figures or in words. */
export const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|fifth|dozen|no)\b/i

/** A beginning by which a sentence means what was named before it: "The purchase", not "The Kremlin". */
export const BEGINS_BACK = /^(?:The|This|That|These|Those|Both|Such) \p{Ll}/u

/** Words that stand for somebody named before. */
export const PRONOUN = /\b(?:he|she|his|her|him)\b/i

/** Words by which a sentence means somebody or something that was named before it. */
export const POINTS_BACK =
  /\b(?:he|she|it|they|his|her|its|their|him|them)\b|\bthe (?:\p{L}+ )?(?:president|minister|premier|chancellor|chairman|chairwoman|envoy|mediator|ambassador|governor|mayor|general|spokes\p{L}+|leader|chief|head|government|ministry|country|party|parties|side|sides|two)\b/iu

/** Words by which one source goes against another. */
export const DENIAL =
  /\b(?:contradict(?:s|ed)?|den(?:y|ies|ied)|doubt(?:s|ed)?|disput(?:e|es|ed)|disagree[sd]?|stands? by|stood by|reject(?:s|ed)? the|challenge[sd]?|however|by contrast|on the other hand|whereas|not \d)\b/i

/** Words that set a condition. */
export const CONDITION =
  /\b(?:if|once|unless|provided|providing|until|as long as|depends?|depended|conditions?|when|should|after)\b/i

/** Words that give a reason. */
export const REASON =
  /\b(?:because|due to|owing to|in (?:protest|response|retaliation|return)|so that|in order to|for fear|reasons?|on the grounds|thanks to|prompted|blamed)\b/i

/** Words that may give a reason: "since the shelling", not "since 2023". */
export const MAYBE_REASON = /\b(?:after|as|over|until|following|since (?!\d|\p{Lu}|last|then|yesterday))\b/iu

/** Words that say where. */
export const PLACE_SAID =
  /\b(?:in|at|to|from|near|off|on|into|outside|between|of) (?:the )?(?:\p{Ll}+ (?:of )?)?\p{Lu}/u

/** Signs that somebody speaks. */
export const SPEECH =
  /["“”«»]|\b(?:sa(?:y|ys)|(?<!(?:is|are|was|were) )said|t(?:ell|ells|old)|(?:call|ask|demand|promis|pledg|warn|argu|den|repl|claim|accus|describ|condemn|critici[sz]|prais|thank|explain|insist|announc|declar|propos|suggest|recommend|dismiss|reject|refus|doubt|admitt|confirm|complain|add|report|reckon|predict|threaten|urg|vow)(?:e|y|s|es|ies|ed|d|ied|ing)?|wr(?:ite|ites|ote)|sp(?:eak|eaks|oke)|rul(?:e|es|ed) out|according to|thinks?|thought|believe[sd]?|(?:is|are|was|were) (?:against|in favou?r|opposed|ready|willing|prepared)|support(?:s|ed)?|oppos(?:es?|ed)|back(?:s|ed)|wants?|wanted|hopes?|hoped|fear(?:s|ed)|expect(?:s|ed)?|welcom(?:es?|ed)|prefer(?:s|red)?)\b/iu

/** Words that look ahead. */
export const AHEAD = /\b(?:will|would|shall|must|(?:is|are|was|were) (?:due )?to|plans? to|planned|scheduled|next)\b/i

/** How a length of time and a distance are said. */
export const MEASURES = {
  'how long': /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|until|till)\b/i,
  'how far': /\b(?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|yards?|feet)\b/i,
}

/** How an age is said. */
export const AGE = /\b\d+[- ]years?[- ]old\b|\baged? \d|\bborn\b/i
