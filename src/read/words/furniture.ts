/**
 * Furniture of news pages as it stands in their text, one pattern a kind. Each is meant for a whole block of at most
 * 300 units. `where`: at the head and tail of a text a word may be furniture that is not furniture between paragraphs.
 */
export type Furniture = { by: string; where: 'anywhere' | 'edges'; pattern: RegExp }

const NETWORK =
  '(?:facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|threads|bluesky|mastodon|flipboard|messenger|youtube|tiktok|viber|e-?mail|mail|sms|rss|google(?: news)?|apple news|pocket|vkontakte|vk|weibo|line|tumblr|snapchat|the web|social media)'
const NETWORKS = `${NETWORK}(?:(?:,| and| or| /| \\||,? &)? ${NETWORK})*`
const PAGE = '(?:article|story|post|page|report|piece|item|entry|news|interview|video|gallery|link|content|quote|image)'
const THING = `(?:${PAGE}s?|stor(?:y|ies)|coverage|topics?|reading|headlines|links?|updates|items|tags|content|features)`
const ANSWER =
  '(?:response|answer|summary|article|page|story|content|overview|translation|information|report|text|digest|result)'
const AGENCY =
  '(?:getty(?: images)?|afp|reuters|ap|ap photo|associated press|epa(?:-efe)?|efe|dpa|pa(?: wire| media| images)?|tass|ria novosti|ukrinform|anadolu(?: agency)?|aa|bloomberg|shutterstock|alamy|istock(?:photo)?|unsplash|xinhua|upi|zuma(?: press)?|nurphoto|picture alliance|imago|sipa|wikimedia(?: commons)?|handout|file photo|file|courtesy photo|provided|supplied)'
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|el|bin)){0,4}"
const CASED =
  '(?:Getty Images|AFP|REUTERS|Reuters|AP Photo|AP|EPA-EFE|EPA|EFE|DPA|dpa|PA Wire|PA|TASS|Bloomberg|Shutterstock|Alamy|Anadolu|Xinhua|Imago|UPI|Sipa)'
// Anna Berg/Reuters · Anna Berg via Getty Images · © AFP 2026
const NAMED_CREDIT = new RegExp(
  `^[([]?(?:${NAME}(?:/| via | for |, | \\| | - | – | — )|© ?)${CASED}\\b(?:[/ ][^.!?]{0,30})?[)\\]]?$`,
  'u',
)
// … on the bridge (AP Photo/Anna Berg) · … (NASA via AP)
const CAPTIONED = new RegExp(
  `^.{0,260}[([](?:[^()[\\]]{2,40}(?:/| via | for )${CASED}|${CASED}(?: Photo)?(?:/[^()[\\]]{2,40})?|(?:Photo|Image|Credit|Picture|File)\\b[^()[\\]]{0,60})[)\\]]$`,
  'u',
)
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
// No two of these match the same number, or a row of them could be read in as many ways as there are rows.
const WHEN = `(?:${MONTH}|${WEEKDAY}|\\d{1,4}(?:st|nd|rd|th)?(?![\\d.:h/-]\\d)|\\d{1,2}[.:h]\\d{2}(?::\\d{2})?(?:am|pm)?(?![\\d.:h/-]\\d)|\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.z+-]+)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2}(?:am|pm)|am|pm|a\\.m|p\\.m|at|on|of|the|gmt|utc|bst|cet|cest|eet|eest|e[sdt]{1,2}|c[sd]t|m[sd]t|p[sd]t|msk|ist|local time|ago|an?|hours?|hrs?|minutes?|mins?|days?|weeks?|today|yesterday|just now|time)`
const WHENS = `${WHEN}(?:[\\s,.:|/()•·–-]+${WHEN})*`
const CHANGED =
  '(?:updated?|modified|published|posted|issued|edited|revised|created|released|uploaded|first published|last (?:updated|modified|edited|changed)|publication date|date)'
const END = '[\\s.!?:…»›>→|]*'

// Without the u flag: matching without case is several times slower with it.
const MAIL = 'e-?mail|newsletter|message|briefing|mailing'

const whole = (by: string, body: string, where: Furniture['where'] = 'anywhere'): Furniture => ({
  by,
  where,
  pattern: new RegExp(`^(?:${body})${END}$`, 'i'),
})

/** "Subscribe to continue reading": the text is cut here. */
export const WALL = whole(
  'paywall',
  `(?:this|the) (?:article|story|content|page|report) is (?:only )?(?:for|available|reserved|exclusive|restricted)\\b.{0,40}(?:subscribers|members|subscription|registered).{0,120}|(?:subscribe|register|sign (?:in|up)|log in|join)\\b.{0,40} to (?:continue|keep|read|unlock|finish|view)\\b.{0,120}|to (?:continue|keep|finish) reading\\b.{0,160}|(?:you(?:'|’)?ve|you have) (?:reached|read|used|run out of|hit) .{0,60}(?:free|limit|articles).{0,120}|(?:continue|keep) reading with .{0,80}|unlock (?:this|the|unlimited|full) .{0,100}|(?:the )?(?:rest|remainder) of this (?:article|story) is .{0,80}|\\d+% of (?:this|the) article (?:is|remains).{0,60}`,
).pattern

/** "Page 1 of 3" and what leads to the next: the text goes on elsewhere. */
export const SHEET = /^page 1 (?:of|\/) (?:[2-9]|\d\d)\b.{0,60}$/i

export const FURNITURE: readonly Furniture[] = [
  // Printed by order of the Council Press. Subscriptions at any post office · Small ads: a pram, two bicycles
  whole(
    'imprint',
    `(?:printed|published|distributed) (?:by|at|in|under|for) .{2,160}\\b(?:press|printers?|printing|subscriptions?|editors?|registered|issn|publishers?)\\b.{0,140}|(?:small|classified|personal) ad(?:vertisement)?s\\b.{0,200}|classifieds\\b.{0,200}|.{0,40}\\breaders (?:pay|save|get)\\b.{0,80}`,
    'edges',
  ),
  whole('imprint', `printed (?:by|at) .{2,160}\\b(?:press|printers?|printing)\\b.{0,140}`),
  { by: 'sample', where: 'anywhere', pattern: /^Invented sample: / }, // the examples say so of themselves
  // Subscribe to continue reading: the text is cut here; before the newsletters, which want a subscription too
  { by: 'paywall', where: 'anywhere', pattern: WALL },
  whole('paywall', '(?:exclusive|premium|subscriber[- ]only)(?: content| article| for subscribers)?'),
  // Share this article · Share on Facebook · Facebook Twitter WhatsApp · Copy link
  whole(
    'share',
    `share or comment on this .{1,200}|shares?(?: (?:this|it|via|on|to|with|the|your)\\b.{0,60})?|\\d[\\d.,k]* shares?|${NETWORKS}|(?:copy|get|save|print|e-?mail|tweet|pin|bookmark|gift|listen to|download)(?: (?:this|the|short|a|to))? ?(?:${PAGE}|link|link copied|url|later|pdf)?(?: copied)?|link copied.{0,30}|copied to clipboard|tweets?|follow(?: us| me)?(?: (?:on|via) ${NETWORKS})?|(?:like|follow|join|find) us(?: (?:on|via))? .{0,60}|follow .{2,60} on ${NETWORKS}(?:[ :]*@\\S+)?|follow @\\S+|${NETWORK}\\s*: ?@\\S+|join [\\d,.]+ (?:other )?(?:followers|subscribers|readers|members).{0,40}|join our .{2,40}(?:group|community|channel|club)|follow (?:all |our |the |[\\w.]+(?:'|’)s )?(?:full |latest |live |more )*(?:coverage|updates|reporting)\\b.{0,160}|pin it|whatsapp us.{0,60}|(?:(?:share|tweet|print|save|copy(?: link)?|link copied|comments?|gift|${NETWORK})[ ,|/]*){2,}`,
  ),
  // Sign up for our newsletter · Get the briefing in your inbox · Enter your email
  whole(
    'newsletter',
    `(?:sign[- ]?up|subscribe|register)(?:$|\\W*(?:here|now|today|free|below)?$|\\b.{0,160}\\b(?:newsletters?|updates?|alerts?|briefings?|inbox|e-?mails?|free|podcast|channel|digest|trial|notifications?|access|journalism)\\b.{0,120})|(?:get|receive|want|have) .{0,120}\\b(?:newsletters?|(?:in|to) your inbox|by e-?mail|briefing every|push notifications|breaking news alerts)\\b.{0,80}|sign[- ]?up (?:to|for) [^.!?]{2,60}|(?:our|the|daily|weekly|morning|evening|free) ?(?:free|daily|weekly|morning|evening)? newsletters?|newsletters?(?: sign[- ]?up)?|(?:enter |type )?your e-?mail(?: address)?|e-?mail address|i (?:would like|want) to (?:receive|get) .{0,160}|you(?:'|’)?(?: ha)?ve (?:been )?(?:successfully )?(?:subscribed|signed up).{0,100}|invalid e-?mail.{0,40}|thanks? (?:you )?for (?:subscribing|signing up).{0,80}|no spam\\b.{0,60}|delivered (?:daily|weekly|every .{2,20}|(?:on )?${WEEKDAY}s)|enter your e-?mail address\\b.{0,160}|subscribe (?:on|via) .{2,40}|(?:please )?don(?:'|’)t forget to subscribe\\b.{0,60}|stay (?:informed|up to date|in the know|connected).{0,120}|join .{0,60}(?:newsletter|subscribers|telegram|whatsapp) ?(?:channel|group)?.{0,60}`,
  ),
  // View in browser · Unsubscribe | Manage preferences · You are receiving this e-mail because you signed up
  whole(
    'newsletter',
    `(?:view|read|open|see) (?:this (?:${MAIL}) )?(?:in|on) (?:your |a |the )?(?:web ?)?(?:browser|online)|(?:having )?(?:trouble|problems?) (?:viewing|reading|seeing) this (?:${MAIL})\\b.{0,120}|unsubscribe(?: (?:here|now|instantly|at any time|from (?:this|these|our|all) .{2,40}))?|(?:to unsubscribe|unsubscribe or)\\b.{0,160}|(?:manage|update|change|edit) (?:your |my )?(?:e-?mail |subscription |newsletter )?(?:preferences|subscriptions?)(?: here)?|(?:you(?: are|(?:'|’)re)|why am i) (?:receiving|getting) (?:this|these|our) (?:${MAIL})s?\\b.{0,200}|you (?:have )?received this (?:${MAIL}) because\\b.{0,200}|this (?:${MAIL}) was sent to (?:you\\b|\\S+@).{0,120}|(?:was this )?forwarded (?:to you|this (?:${MAIL}))\\?.{0,100}|add us to your address book.{0,80}`,
  ),
  // Related posts · More on this story · Most read · You may also like
  whole(
    'related',
    `(?:older|newer) (?:entries|posts|comments)|more (?:(?:posts|articles|stories|news) )?(?:by|from) .{2,50}|promoted ${THING}|ads? (?:content )?by .{2,30}|from around the web|read (?:the )?(?:full|original|whole|complete) (?:story|article|report|post|piece|interview|text)(?: (?:here|on|at|in) ?.{0,40})?|read this next|read next(?: (?:on|in|from) .{2,40})?|(?:most )?popular (?:on|in|from|at) .{2,40}|most (?:read|popular|viewed|shared|watched) .{2,30}|people (?:also|are) read(?:ing)?|what others are reading|recent ${THING}|recent (?:posts|comments|articles)|(?:latest|top) (?:stories|news) for you|explore further|in other news|elsewhere|now playing(?:: ?.{0,120})?|slideshow(?: \\(\\d+ images?\\))?|(?:all )?related(?: ${THING})?(?: \\(\\d+(?: ${THING})?\\))?|related ${THING} (?:from|on|about|in) .{2,60}|more|(?:all|read|see|view) (?:\\d+ )?(?:related )?(?:articles|stories|sources)(?: \\(\\d+(?: ${THING})?\\))?|more(?: (?:related )?${THING})|more (?:on|about|from|in)(?: (?:this|the|our|these))? .{1,50}|more like (?:this|these)|(?:read|see|watch|learn|find out|show|load|view|discover) (?:more|also|next|all|less|it|on)|see also|also read|also on .{1,40}|(?:you )?(?:may|might|could)(?: also)? (?:like|enjoy|be interested in)|(?:recommended|suggested|selected)(?: for you| by .{1,40}| ${THING}| from .{1,40})?|most (?:read|popular|viewed|shared|commented|watched|recent)(?: ${THING})?|trending(?: now| ${THING}| topics)?|popular(?: now| ${THING})?|editor(?:'s|’s|s'|s’|s)? (?:picks?|choice)|(?:latest|top|other|featured|breaking|hot|today(?:'s|’s)) (?:${THING}|news)|don(?:'|’)t miss|what to read next|keep reading|up next|in case you missed it|further reading|(?:continue|keep) reading(?: below| the main story)?|story continues(?: below)?(?: advertisement)?|article continues(?: below| after)?.{0,30}|(?:scroll|swipe)(?: down| left| up)?(?: for more| to continue)?.{0,20}|click (?:here|to|below|on)\\b.{0,100}|.{0,120}\\bby clicking here|tap (?:here|to)\\b.{0,80}|from (?:our|the) (?:archives?|partners|web)|around the web|you (?:may|might) (?:also )?(?:have missed|like)|next up|more to explore|explore more.{0,40}|topics? in this (?:article|story)|(?:the|this) (?:post|article|story) .{0,220}(?:first )?appeared (?:first )?(?:on|in) .{2,80}|elsewhere on .{1,30}|on our radar|must read`,
  ),
  // Read more: Talks resume in Geneva
  whole(
    'pointer',
    `(?:read|related|read more|read also|see also|also read|see more|more|watch|watch more|listen|don(?:'|’)t miss|recommended|also see|must read|trending|related (?:article|story|stories|articles|coverage|video|news)|more (?:on|from) .{2,40}|read (?:the )?(?:full|next|this|original) ?(?:article|story|report)?|full coverage)\\s*(?:[:|>»►]|[–—-] )\\s*\\S.{4,200}|(?:also|explained|in pictures|in photos|gallery|photos|video|podcast|opinion|in depth)\\s*[:|>»►]\\s*[^.]{4,120}`,
  ),
  // Support the Tide → · All stories »
  { by: 'pointer', where: 'anywhere', pattern: /^[^«]{2,100}\s[→➔➜►▸›»]$/u },
  // We use cookies … · All rights reserved · © 2026 Example Media
  whole(
    'consent',
    `.{0,80}\\b(?:we|this (?:web)?site|our (?:web)?site|our partners)\\b.{0,40}\\buses? cookies\\b.{0,200}|(?:accept|reject|manage|allow)(?: all)?(?: optional)? ?(?:cookies|preferences|settings|all)?|(?:we|our partners) (?:value|respect|care about) your privacy.{0,40}|your privacy(?: (?:choices|matters|settings|rights)).{0,40}|(?:your )?(?:cookie|privacy|consent)(?: and cookie)? (?:settings|policy|preferences|notice|statement|choices|options)|by (?:continuing|signing|clicking|submitting|using|subscribing|registering|providing)\\b.{0,200}\\b(?:agree|consent|accept|acknowledge)\\b.{0,200}|.{0,60}\\b(?:privacy policy|terms of (?:use|service))\\b.{0,100}|.{0,30}\\bterms (?:and|&) conditions\\b.{0,30}|.{0,200}\\ball rights reserved\\b.{0,120}|(?:©|copyright)\\s.{0,200}|\\(c\\) ?(?:\\d{4}|copyright).{0,200}|(?:this|the) (?:document|material|content|article) is subject to copyright.{0,260}|citation ?: .{1,260}|.{0,60}(?:©|\\(c\\)) ?\\d{4}\\b.{0,160}|(?:this|the) (?:material|content|article) may not be (?:published|reproduced|redistributed).{0,160}|(?:you|we) (?:need|are asking|ask).{0,60}(?:consent|permission|cookies).{0,160}|this (?:article|content|page|embed).{0,40}(?:contains|includes) (?:content|information) provided by.{0,200}|do not sell .{0,40}information`,
  ),
  // 14 comments · Leave a comment · Join the conversation
  whole(
    'comments',
    `(?:\\(?\\d[\\d,.]*\\)?|no|leave an?|add an?|post an?|write an?|view|view all|show|hide|read|read all|see|see all|load|open|your|all|latest|top|reader)? ?(?:\\d[\\d,.]* )?comments?(?: ?(?:\\(?\\d[\\d,.]*\\)?|section|policy|guidelines|(?:are )?(?:off|closed|disabled|moderated)))?(?: .{0,5})?|(?:join|start) the (?:conversation|discussion|debate).{0,60}|like this|like loading|(?:this entry was posted .{2,200})?bookmark the permalink|notify me (?:of|when|by) .{2,80}|save my name\\b.{0,120}|this site uses akismet\\b.{0,120}|(?:comments )?powered by [^.]{2,40}|view the discussion(?: thread)?|submit (?:your|a) comment|(?:newest|oldest|best rated|worst rated|most liked|sort by:?(?: .{2,20})?)|click to rate|the comments below have (?:not )?been moderated.{0,40}|share what you think|trackbacks?(?:\\/pingbacks?)?|pingbacks?|.{0,120}\\bin the comments(?: section)?(?: below)?|have something to (?:tell|say)\\b.{0,100}|be the first to comment.{0,40}|(?:log|sign) ?in to (?:comment|reply|leave|post|view|continue).{0,60}|leave a reply.{0,40}|have your say|tell us (?:what you think|your (?:thoughts|views|story)).{0,60}|what do you think\\?.{0,80}|reply|report comment|(?:cancel|post) (?:reply|comment)|(?:please )?(?:keep comments|read our comment).{0,160}|your e-?mail address will not be published.{0,80}|required fields are marked.{0,10}`,
  ),
  // Report a problem · Thank you for your feedback · Was this helpful? · AI-generated summary
  whole(
    'assistant',
    `(?:report|flag|suggest|submit) an? (?:problem|issue|error|mistake|bug|typo|correction|inaccuracy)(?: (?:with|in|on|about) this .{1,30})?|(?:problem|issue|error|mistake) reported|(?:thanks|thank you)(?: very much)? for (?:your|the) (?:feedback|report|rating|vote|input|submission).{0,80}|help us (?:to )?improve\\b.{0,120}|(?:was|is|did|how (?:was|is|helpful|useful|accurate)) .{0,20}this ${ANSWER}.{0,60}\\?|(?:was|is|did) (?:this|it) (?:helpful|useful|accurate|help)[^.]{0,30}\\??|thumbs (?:up|down)|(?:good|bad) response|(?:give|send|share|leave|provide)(?: us)?(?: your)? feedback.{0,60}|feedback(?: (?:sent|received|submitted))?(?:,? thank you)?|rate this .{1,20}|rating:? [\\d./ ]+.{0,20}|did you find this .{0,20}(?:helpful|useful|interesting)\\??|(?:is )?something wrong with this .{2,20}\\??|this ${ANSWER} (?:was|is|has been) (?:automatically |machine[- ])?(?:ai[- ])?(?:generated|created|written|produced|summari[sz]ed|translated|assisted)\\b.{0,160}|(?:ai|machine|automatically|auto)[- ]generated\\b.{0,120}|(?:generated|summari[sz]ed|powered|written|translated) (?:by|with|using) (?:ai|artificial intelligence|gpt|chatgpt|copilot|gemini|claude|a (?:large )?language model)\\b.{0,100}|(?:ai|this tool|responses?|answers?|summar(?:y|ies)) (?:can|may|might) (?:make mistakes|contain errors|be (?:inaccurate|wrong|incorrect)).{0,120}|(?:answers?|responses?|summar(?:y|ies)) (?:is|are|was|were) (?:ai|machine|automatically)?[- ]?generated\\b.{0,120}|ask (?:our |the |your )?(?:ai|bot|chatbot|assistant)\\b.{0,60}|ask (?:a |me |us |another |your )?(?:follow[- ]?up |anything|question).{0,60}|(?:regenerate|copy|retry|edit)(?: response| answer)?|suggested (?:questions|prompts)|chat with (?:us\\b.{0,100}|.{1,30})|your (?:question|message|prompt)|type (?:a|your) (?:question|message).{0,20}`,
  ),
  whole('assistant', 'yes|no|(?:not )?(?:helpful|useful)', 'edges'),
  // Ask Beacon: the box of an assistant under its name
  { by: 'assistant', where: 'anywhere', pattern: /^Ask \p{Lu}[\p{L}\d.-]*(?: \p{Lu}[\p{L}\d]*)?[?.…]?$/u },
  whole('navigation', 'https?:\\/\\/\\S+', 'edges'),
  // Navigation · Skip to content · Advertisement
  whole(
    'navigation',
    `(?:main |site |primary |page )?(?:navigation|menu)|(?:open|close|toggle|show|hide)(?: the)?(?: main)? ?(?:menu|navigation|search|sidebar|sub-?menu|dialog|modal|caption|captions|thumbnails)?|home(?:page| page)?|search(?: (?:for|this site|the site|results))?|skip (?:to|past|ad|advert)\\b.{0,40}|(?:back|return|go) to (?:top|home|homepage|the top|main|article|all .{1,20}|overview)|(?:log|sign) ?(?:in|out|on)(?: (?:or|\\/) (?:register|sign ?up|subscribe|create .{0,20}))?|(?:my )?account|profile|register(?: now)?|(?:next|previous|prev|older|newer)(?: ${PAGE}| page| posts| slide| image| photo)?|(?:next|previous) (?:and|\\/) (?:next|previous)|advert(?:isement|isements|ising)?(?: - (?:(?:story|article|scroll) continues?|continue reading) .{0,30})?|report this ad(?:vert)?|(?:a )?(?:sponsor message|message from our sponsors?.{0,40})|keyboard shortcuts.{0,40}|transcript|download|by|heard on .{2,60}|add to cart|sign in to follow|set up alerts|(?:turn on|allow|enable) (?:desktop |push |browser )?notifications|media playback is .{0,60}|ads?|(?:sponsored|promoted|paid|partner)(?: content| post| links?| by .{1,30})?|loading|please wait|play(?: video| audio| all)?|pause|mute|unmute|full ?screen|replay|expand|collapse|view (?:gallery|all|image|full size|comments|in app)|(?:show|load|view|see) (?:more|all|less)(?: .{1,20})?|breadcrumbs?|you are here|(?:enlarge|zoom) ?(?:image|this image|in|out)?|(?:hide|show) caption|toggle caption|image \\d+ of ?\\/? ?\\d+|\\d+ ?(?:of|\\/) ?\\d+|caption|gallery|photos?|images?|videos?|slideshow|(?:click|tap) to .{1,30}|contact(?: us)?|about(?: us)?|help|faqs?|site ?map|rss(?: feeds?)?|e-?paper|(?:download|get|open) (?:the|our) .{0,30}\\bapp\\b.{0,60}|download on the app store|get it on google play|available on .{1,30}|(?:please )?(?:enable|turn on|activate) javascript.{0,100}|.{0,60}\\bbrowser (?:does not support|is not supported|is out of date).{0,80}|(?:this video|the media|video) (?:can ?not|could not|is not|isn(?:'|’)t) .{0,60}|no compatible source.{0,60}|to (?:view|play|watch) this video.{0,160}|(?:video|audio|media) player is loading|this is a modal window.{0,120}|(?:beginning|end) of dialog window.{0,160}|seek to live.{0,60}|(?:current|remaining|total) time .{0,20}|playback rate|picture-in-picture|(?:captions|subtitles|descriptions)(?: settings| off)?(?:, .{0,60})?|page \\d+ (?:of|\\/) \\d+(?: .{0,60})?|printed from:? .{0,200}|(?:media|image|video) (?:caption|source|credit|copyright)(?:[ ,:].{1,240})?|(?:view|open|see|show) (?:the )?(?:image|picture|photo|photograph)s? (?:in )?(?:full ?screen|full size|gallery|larger size)|this slideshow requires .{0,40}|view this post on instagram|a post shared by .{1,100}|an error (?:has )?occurred.{0,80}|something went wrong.{0,80}|try again(?: later)?|javascript is (?:disabled|required).{0,80}|table of contents|contents|in this (?:article|story)|on this page|jump to\\b.{0,60}|quick links|useful links|external links|toggle|print|(?:text|font|type) size.{0,8}|(?:larger|smaller) (?:type|text|font)|a{2,3}|listen(?: to (?:this|the) .{1,20})?(?: \\(?\\d+[: ].{0,10}\\)?)?|this (?:audio|recording|narration|voice(?:over)?) (?:is|was|has been) (?:[\\w-]+ )?(?:[\\w]+-)?(?:generated|voiced|narrated|produced|created)\\b.{0,160}|\\d+[- ]?min(?:ute)?s?(?:[- ](?:read|listen|watch))?|(?:(?:estimated )?reading|read|listening) time\\b.{0,20}|(?:time|minutes) to read.{0,10}|\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?\\/ ?\\d{1,2}:\\d{2})?`,
  ),
  // Support independent journalism · Already a subscriber? · Download our app
  whole(
    'promotion',
    `[^"“”„]{0,200}\\b(?:please|would you) consider (?:donating|subscribing|(?:supporting|funding) (?:us|our|the|this)\\b|becoming an?\\b|making an? (?:donation|contribution|gift)).{0,140}|.{0,220}\\bfollow (?:him|her|them|me)(?: on| at)?:? (?:@|${NETWORK}\\b)[^"“”„]{0,80}|if you (?:enjoy|enjoyed|liked|like|value) (?:this|our|what (?:you|we))\\b.{0,360}|get access to .{2,200}\\b(?:for as little|subscri(?:be|ption|bers?)|trial|for free)\\b.{0,200}|get .{2,80} (?:delivered|sent|straight) (?:to|through|into) your\\b.{0,160}|listen to [\\w .'’-]{2,40} (?:live|back|on|weekdays)\\b.{0,120}|(?:support|fund|help)(?: us| our| independent| quality| free| the)* (?:journalism|reporting|newsroom|work|media|keep).{0,120}|.{0,140}\\b(?:subscribe (?:from|for|now|today|here)|become an? (?:friend|member|subscriber|supporter))\\b.{0,80}|(?:donate|contribute|subscribe|join|become a (?:member|subscriber|supporter)|go premium|upgrade|start your (?:free )?trial)(?: (?:now|today|here|to .{1,60}))?|contact the (?:writers?|authors?|reporters?|newsroom)\\b.{0,120}|thanks? (?:you )?for reading\\b.{0,60}|you have \\d+ free (?:articles|stories)\\b.{0,60}|as an? .{2,20} (?:associate|affiliate),? (?:i|we) earn\\b.{0,100}|already (?:a|have an?|an) (?:subscriber|member|account|subscription).{0,60}|not (?:yet )?a (?:subscriber|member).{0,60}|(?:special|limited(?:[- ]time)?) offer.{0,80}|(?:get|enjoy) (?:unlimited|full|\\d+ (?:weeks|months)|\\d+% off).{0,120}|(?:do you )?(?:have|got) a (?:story|tip|news tip|question|confidential tip|correction)\\b.{0,200}|.{0,200}\\b[\\w.+-]+@[\\w-]+\\.[a-z]{2,}\\b.{0,60}|(?:this|our) (?:post|article|page|story) (?:may )?(?:contains?|includes?) (?:affiliate|referral).{0,160}|(?:send|email|contact|reach|write to|e-mail) (?:us|the author|the reporter|our|me|your tips)\\b.{0,160}|.{0,80}\\b(?:can|may) be (?:reached|contacted) (?:at|by|via|on)\\b.{0,160}|(?:buy|order|shop|book) (?:now|here|tickets?)|(?:listen|watch|subscribe|download|stream)(?: (?:to|on|via|in|the|our|this|it|live|full|podcast|episode))* (?:apple|spotify|google|youtube|podcasts?|soundcloud|stitcher|episode|live)\\b.{0,80}|watch(?: live| now| the video| video| below| above)?|watch (?:the )?(?:full )?(?:video|interview|clip).{0,40}|live(?: stream| tv| radio| now)?|.{0,60}\\b(?:affiliate (?:links?|commission)|we may (?:earn|receive) a (?:small )?commission)\\b.{0,160}`,
  ),
  // Published 6 January 2026 · Updated (6 articles) · Last updated 3 hours ago
  whole(
    'dates',
    `${CHANGED}\\b[\\s:,|]*(?:${WHENS})?(?:\\s*\\(\\d+ ${THING}\\))?(?:[\\s;|,•·–-]*${CHANGED}\\b[\\s:,|]*(?:${WHENS})?)?`,
  ),
  // 6 January 2026, 10:03 GMT
  whole('dates', `(?:${WHENS})`, 'edges'),
  // The Example Agency Published Monday, January 5, 2026 · January 5, 2026 / 1:07 AM / Example News
  whole('dates', `[^.!?]{0,60}\\b${CHANGED}\\b[\\s:]*(?:${WHENS})`, 'edges'),
  whole('dates', `(?:${WHENS})\\s*[/|·•–-]\\s*[^.!?]{2,30}|[\\w-]+\\.(?:com|org|net|[a-z]{2}) (?:${WHENS})`, 'edges'),
  // Updated on: January 5, 2026 / 1:07 AM / Example News · Posted on 5 January by Admin
  whole(
    'dates',
    `${CHANGED}\\b[\\s:]*(?:${WHENS})\\s*[/|·•–-]\\s*[^.!?]{2,40}|(?:posted|published|written)(?: on| at)? [^.!?]{4,40} by [^.!?]{2,40}`,
    'edges',
  ),
  // Geneva, Tuesday 6 January 2026
  whole('dates', `[^.!?,\\d]{2,30}, (?:${WEEKDAY},? )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2},?) \\d{4}`, 'edges'),
  // Tags: talks, Geneva · Filed under World
  whole(
    'tags',
    `(?:tags?|topics?|keywords?|filed under|filed in|categor(?:y|ies)|tagged(?: with| as)?|posted in|labels?|more about|hashtags?|themes?)\\s*:?(?: .{1,200})?`,
    'edges',
  ),
  whole('tags', `(?:tags|topics|keywords|filed under|tagged|posted in|categories)\\s*:.{0,200}`),
  // #talks #Geneva
  { by: 'tags', where: 'anywhere', pattern: /^(?:#[\p{L}\p{N}_]+[,;|]?\s*)+$/u },
  // Photo: A. Berg/Reuters · (AP Photo/A. Berg) · Image credit: Getty Images
  whole(
    'credit',
    `[([]?(?:(?:file |cover |main |lead |top |header )?(?:photo(?:graph)?|image|picture|pic|illustration|graphic|video|foto|screenshot|screengrab|map|cartoon)s?(?: ?(?:credit|source|courtesy|by|via|from|copyright|illustration))*|credits?|courtesy(?: of)?|source|handout|stock image|representational image|photograph(?:er|y))\\s*(?:(?:by|courtesy|via|from) [^.,()]{2,60}|[:/|]\\s*(?!.{0,80}\\b${AGENCY}[ .].{20})(?![^.]{30,}\\.\\s\\S.{20}).{0,140})|[([]?${AGENCY}(?: ?[/|,&] ?${AGENCY})*[)\\]]?|.{0,280}\\bfile (?:photo|picture|image)\\b[^()]{0,200}\\([^()]{2,60}\\)|.{1,240}[.] ?[^.!?]{0,40}[/:] ?${AGENCY}`,
  ),
  { by: 'credit', where: 'anywhere', pattern: NAMED_CREDIT },
  { by: 'credit', where: 'anywhere', pattern: CAPTIONED },
  // Boats at dawn. Photograph: Ida Moreau
  {
    by: 'credit',
    where: 'anywhere',
    pattern: /^.{1,240}\b(?:Photo(?:graph)?|Image|Picture|Credit|PHOTO|IMAGE|CREDIT) ?: ?\p{Lu}[^.!?]{1,60}$/u,
  },
  // Anna Berg/Example
  {
    by: 'credit',
    where: 'anywhere',
    pattern:
      /^[([]?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?\p{Lu}[\p{L}\p{N}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}[)\]]?$/u,
  },
  // Reporting by A. Berg; editing by C. Dorn
  whole(
    'credit',
    `[([]?(?:additional |further |with )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))?(?: from| in [^.,;]{2,30})? by\\b.{2,200}[)\\]]?|[([]?(?:compiled|translated|produced|edited|written) by\\b[^.,]{2,60}[)\\]]?|.{2,80} contributed (?:to this (?:report|story|article)|reporting).{0,60}|(?:this|the) (?:story|article|report) (?:was|has been) (?:originally |first )?(?:published|updated|amended|corrected|edited|syndicated)\\b.{0,200}|(?:with|includes|contains) (?:reporting|material|files|input)s? (?:by|from)\\b.{0,100}`,
  ),
  // For immediate release · Media contact: the Sea Office · Ends
  whole(
    'release',
    `for immediate release.{0,60}|(?:media|press) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|office|relations)(?::.{0,240})?|for (?:more|further) (?:information|details),? (?:please )?(?:contact|visit|call|write|see|go to)\\b.{0,200}|notes? (?:to|for) editors?`,
  ),
  whole('release', '-?(?:ends?|30)-?', 'edges'),
  // UNA/ta/ps: an agency, and who wrote and who edited
  { by: 'credit', where: 'edges', pattern: /^[([]?\p{Lu}{2,6}(?:\/\p{L}{1,5}){1,3}[)\]]?$/u },
  // Anna Berg, Agency National Writer · Example News wire services · Via Example
  {
    by: 'credit',
    where: 'edges',
    pattern: new RegExp(
      `^${NAME}, (?:\\p{Lu}\\S* ){0,4}(?:Writer|Correspondent|Reporter|Editor|Columnist|Producer)$`,
      'u',
    ),
  },
  whole(
    'credit',
    '(?:[\\w.]+ ){0,4}(?:wire|news) (?:services?|reports?)|via \\S{3,40}|(?:staff|wire) (?:and (?:staff|wire) )?reports',
    'edges',
  ),
  // In this Jan. 5, 2026, file photo, boats lie at the quay
  whole(
    'credit',
    'in this (?:.{0,40}[ ,-])?(?:photo|photograph|picture|image|frame grab|screen ?grab|illustration)\\b.{0,300}',
  ),
  // The upper gauge in Low Ferry, pictured on Monday
  whole(
    'credit',
    '[^.!?“"]{5,200}[,(] ?(?:(?:left|right|cent(?:er|re)|above|below),? )?(?:pictured|seen here)\\b[^.!?]{0,80}',
  ),
  // [button link="/a"] Write to us[/button]
  { by: 'ornament', where: 'anywhere', pattern: /^\[[a-z_-]+ [^\]]{0,200}=[^\]]{1,200}\].{0,120}$/i },
  // Via: Example Tribune · Originally published in The Tide · SOURCE Example Works
  whole(
    'credit',
    `via: .{2,40}|our standards: .{2,60}|(?:originally|first) published (?:on|in|at|by) .{2,80}|view (?:original content|source version)\\b.{0,200}`,
  ),
  whole('credit', 'provided by [^.]{2,60}|sources?', 'edges'),
  { by: 'credit', where: 'edges', pattern: /^SOURCE \p{Lu}[^.!?]{2,80}$/u },
  { by: 'credit', where: 'anywhere', pattern: new RegExp(`^${CASED}\\/${NAME}(?:\\/[^.!?]{2,20})?$`, 'u') },
  // Image captionThe quay: the word and what it stands before, run together
  {
    by: 'credit',
    where: 'anywhere',
    pattern: /^(?:Media|Image|Video) (?:caption|copyright|source|credit)\p{Lu}.{0,240}$/u,
  },
  // The views expressed in this article are the author's own
  whole(
    'disclaimer',
    `(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:(?:in|on|by) (?:this|our|the (?:authors?|contents?|comments?)|contributors)\\b|here\\b|are (?:solely |entirely )?(?:those of |the |his |her |their |my )+(?:authors?|writers?|own)\\b)(?!.* --)[^.!?—]{0,200}|.{0,60}\\bnot responsible for the content of (?:external|other|third[- ]party)\\b(?: (?:web ?|internet ?)?(?:sites?|websites?|links?|pages?))?`,
  ),
  whole(
    'disclaimer',
    `(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed\\b.{2,260}|disclaimer ?: .{2,380}|(?:the )?(?:information|content) (?:contained |provided )?(?:in|on) this (?:article|post|page|site)\\b.{2,260}|(?:cautionary note on )?forward[- ]looking statements?|safe harbor statement.{0,80}`,
    'edges',
  ),
  // From our political desk
  whole(
    'credit',
    '(?:from|by) (?:our|the) [^.]{2,40}(?:desk|correspondents?|staff|reporters?|bureau|newsroom|team)',
    'edges',
  ),
  // *** · ⁂; a wire's "___" parts its articles and stays
  { by: 'ornament', where: 'anywhere', pattern: /^[^\p{L}\p{N}_]+$/u },
  // Live · Key events · Newest first · Pinned post
  whole(
    'live',
    `(?:live )?(?:updates?|blog|feed|ticker|coverage)(?: live)?|key (?:events|moments|posts|updates)|show key events only|(?:newest|oldest|latest) (?:first|on top)|pinned(?: post)?|(?:auto-?)?refresh(?:ing)?.{0,30}|(?:new|\\d+) (?:new )?(?:posts?|updates?)(?: available)?|copy link to post|from \\d+[hm] ago|\\d+ ?(?:[hmd]|mins?|minutes?|hours?|days?) ago|(?:just now|moments ago)|this is a (?:developing|breaking)(?: news)? story\\b.{0,160}|this (?:story|article) is (?:developing|breaking)\\b.{0,120}|more (?:details )?to (?:follow|come)|(?:please )?check back (?:for|later|soon)\\b.{0,80}|editor(?:'|’)?s(?:'|’)? note: this (?:story|article) has been updated.{0,20}|this (?:live )?(?:blog|page|coverage) (?:is|has|will) (?:now )?(?:clos|end|paus|updat).{0,120}|we(?:'|’)?(?:re| are) (?:now )?(?:closing|pausing|wrapping).{0,40}(?:blog|coverage).{0,120}|follow (?:live|our live|the latest).{0,80}|what(?:'|’)s happening now`,
  ),
  // Timeline · Key points · Summary: what kind of block follows, not what it says
  whole(
    'label',
    `(?:the )?(?:timeline|summary|overview|key (?:points|takeaways|facts|findings)|highlights|at a glance|in brief|in short|tl;?dr|sources|references|article|full (?:text|story|article)|story|text|body|transcript|details|about the authors?|author|authors|byline|editor(?:'s|’s) note|disclaimer|corrections?)(?: \\(\\d+(?: ${THING})?\\))?`,
  ),
]

/** First words of furniture of more than 70 units. */
export const OPENERS = new Set(
  "unsubscribe having trouble manage older newer delivered notify save bookmark originally opinions views information thanks disclaimer source page current total remaining seek beginning end notes printed published distributed small classified classifieds invented shares share follow like join find subscribe sign register get receive want have i you your daily weekly morning evening free enter type invalid thank stay related read see watch listen more also recommended most trending don’t don't click tap scroll swipe gallery photos photo video podcast opinion full explained must accept reject manage allow by copyright c comments comment be log leave please keep required report help was is did how give send rate ai machine automatically auto generated summarized summarised powered written translated responses answers summaries suggested chat skip download open media image view support fund donate contribute become go upgrade start already not special limited enjoy do got email contact reach write buy order shop book stream live exclusive premium unlock continue updated update modified posted tags tag topics topic keywords filed categories category tagged hashtags themes file cover main lead top header photograph picture pic illustration graphic foto screenshot map cartoon credit credits courtesy handout stock representational additional further reporting writing editing compiled produced edited includes contains key new what’s what's pinned citation advertisement sponsored promoted play".split(
    ' ',
  ),
)

/** What stands in all other furniture of more than 70 units. */
export const HELD =
  /cookies|privacy policy|terms of|terms and conditions|terms & conditions|rights reserved|by clicking here|@|©|\(c\)|file photo|file picture|file image|photo:|photo :|photograph:|image:|picture:|credit:|credit :|affiliate|be reached|be contacted|contributed|browser|getty|reuters|\/ap|: ap|afp|:\/\/|error has occurred|appeared first|subscribe |consider |in this |this video|this article|this story|this content|this page|this post|this report|this site|this website|this audio|to continue|to keep reading|to finish reading|expressed |responsible for the content|moderated|more information|further information|more details|if you |associate|press contact|press office|press enquir|press inquir|akismet|pictured|seen here|in the comments|subject to|may not be|modal window|dialog window|-generated|automatically|translated|this live|this blog|this coverage|in pictures|in photos|follow|become a |updated|published|posted/i

/** Names of sections of newspapers and sites: furniture only at the head of a text, before its title, and at its tail. */
export const SECTIONS = new Set(
  'world|politics|business|sport|sports|opinion|culture|arts|tech|technology|science|health|education|environment|climate|economy|markets|finance|money|travel|style|lifestyle|life|entertainment|music|film|tv|books|food|fashion|news|world news|breaking news|breaking|latest|latest news|international|national|local|regional|region|uk|us|usa|u.s.|eu|europe|asia|africa|middle east|americas|latin america|north america|asia pacific|asia-pacific|oceania|australia|global|home news|uk news|us news|security|defence|defense|war|conflict|conflicts|crime|law|justice|courts|society|religion|analysis|comment|commentary|editorial|editorials|letters|features|feature|explainer|explainers|interview|interviews|special report|investigation|investigations|fact check|obituaries|weather|video|videos|podcasts|podcast|photos|pictures|in pictures|multimedia|magazine|weekend|newsletters|events|jobs|shop|more|all|general|exclusive|live|updates|press releases|press release|media|diplomacy|foreign affairs|foreign policy|elections|ukraine war|war in ukraine|israel-gaza war|coronavirus|energy|industry|cars|motors|auto|property|real estate'.split(
    '|',
  ),
)
