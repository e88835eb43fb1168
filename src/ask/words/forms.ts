/** A number in figures or in words. */
export const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|third|quarter|fifth|dozen|no)\b/i

/** A beginning by which a sentence means what was named before it: "The purchase", not "The Kremlin". */
export const BEGINS_BACK = /^(?:The|This|That|These|Those|Both|Such) \p{Ll}/u

/** Words by which a sentence means somebody or something that was named before it. */
export const POINTS_BACK =
  /\b(?:he|she|it|they|his|her|its|their|him|them)\b|\bthe (?:\p{L}+ )?(?:president|minister|premier|chancellor|chairman|chairwoman|envoy|mediator|ambassador|governor|mayor|general|spokes\p{L}+|leader|chief|head|government|ministry|country|party|parties|side|sides|two)\b/iu

/** Words that set a condition. */
export const CONDITION =
  /\b(?:if|once|unless|provided|providing|until|as long as|depends?|depended|conditions?|when|should|after)\b/i

/** Words that give a reason. */
export const REASON =
  /\b(?:because|since|after|as|due to|owing to|over|in protest|in response|so that|in order to|for fear|reason|reasons)\b/i

/** Words that look ahead. */
export const AHEAD = /\b(?:will|would|shall|(?:is|are|was|were) (?:due )?to|plans? to|planned|scheduled|next)\b/i

/** How a length of time and a distance are said. */
export const MEASURES = {
  'how long': /\b(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|until|till)\b/i,
  'how far': /\b(?:metres?|meters?|kilomet(?:re|er)s?|km|miles?|yards?|feet)\b/i,
}

/** How an age is said. */
export const AGE = /\b\d+[- ]years?[- ]old\b|\baged? \d|\bborn\b/i
