// Calls itself an answer or a summary, says what wrote it, or of whose reports it is made
export const SELF =
  /\b(?:this|the above) (?:ai[- ]generated |automated )?(?:response|answer|summary|digest|overview) (?:was|is|has been|may|can|draws|covers|combines|summari[sz]es)\b|\b(?:issues?|problems?|errors?|mistakes?) (?:with|in) this (?:response|answer|summary)\b|\b(?:ai|machine|automatically)[- ]generated (?:summary|digest|overview|text|article|content|response|answer)\b|\b(?:generated|summari[sz]ed|written) (?:by|with|using) (?:ai|artificial intelligence|a language model)\b|\bwas this (?:response|answer|summary) helpful\b|\b(?:draws on|compiled from|combines|summari[sz]es|summary of) (?:the )?(?:reports?|reporting|coverage|articles|stories) (?:by|from|in|of)\b|^(?:sources|based on|summari[sz]ed from|compiled from)\b.{0,20}\d+ (?:articles|sources|reports|stories)\b/i
// Updated (6 articles) · All related articles (6 articles) · 12 sources
export const COUNTED =
  /^(?:(?:all|updated|related|read|see|based on|sources?)\b.{0,30})?\(?\d+ (?:articles|sources|stories)\)?$/i
// Morning briefing: six things · Weekly roundup, 2 to 8 March · Today's top stories; not "Morning briefing cancelled"
export const DIGEST_TITLE =
  /\b(?:news|weekly|daily|morning|evening|midday|media|press) (?:digest|round-?up|summary|review|briefing|newsletter)(?=$|\s*[:,|–—-]|\s+(?:for|of|from)\b|\s+\d)|^(?:the )?(?:day|week)(?:['’]s news)? in (?:brief|review)\b|\b(?:top|main|biggest) (?:stories|headlines) (?:of|from|for|this|today)\b|\btoday['’]s (?:top stories|headlines)\b|\b(?:your|our) (?:\S+ ){0,3}newsletter\b|\b(?:\d+|three|four|five|six|seven|eight|nine|ten) things (?:to know|you need to know)\b/i
export const CONTINUED = /\bread (?:the )?(?:full|whole|more of the) (?:story|article|report)$/i

export const AGENCY =
  'Reuters|(?:The )?Associated Press|AP|AFP|Agence France-Presse|dpa|DPA|EFE|ANSA|TASS|Xinhua|PA|PA Media|UPI|United Press International|Ukrinform|Interfax|Interfax-Ukraine|Kyodo(?: News)?|Yonhap|Anadolu(?: Agency)?|PTI|Press Trust of India|IANS|ANI|APA|Belga|TT|NTB|Ritzau|AAP|Australian Associated Press|(?:The )?Canadian Press|Bloomberg|News agencies|Agencies'
const NAME = "\\p{Lu}[\\p{L}.'’ -]{1,30}"
// GENEVA (AP) — · KYIV, Jan 6 (Reuters) - · Geneva, Jan. 6 /Agency/ --
export const WIRE_DATELINE = new RegExp(`^${NAME}(?:,[^()]{2,30})? ?[(/](?:${AGENCY})[)/] ?[–—-]`, 'u')
// HARL, Jan 27 (Northline) - · Port Amery, 2 Feb (Northline/Courier) — : of an agency that is not known, in capitals or with a day
export const DATELINE = new RegExp(
  `^(?:[\\p{Lu}][\\p{Lu} .'’-]{2,30}(?:, [^()]{3,20})?|${NAME}, [^()]{0,12}\\d[^()]{0,8}) \\(${NAME}(?:/${NAME})?\\) ?[–—-] ?\\p{Lu}`,
  'u',
)
export const WIRE_CREDIT = new RegExp(
  `^[([]?(?:by )?(?:${AGENCY})(?: (?:News|and agencies|with agencies))?[)\\]]?$|\\b(?:with|and) agencies[.)]?$|^\\(?(?:with )?(?:inputs?|reports?|material|files?) from (?:${AGENCY}|(?:news )?agencies)[.)]?$|^(?:copyright|©|\\(c\\)) ?(?:\\(c\\)|©)? ?\\d{4},? (?:${AGENCY})\\b`,
  'iu',
)
export const DESK_CREDIT = /^\(?(?:additional )?reporting by .{2,120}; ?(?:additional |writing|editing)/i

// Analysis: ... · ... | Opinion · The Examiner's view on ...
export const ANALYSIS =
  /^(?:news )?(?:analysis|opinion|comment|commentary|editorial|explainer|viewpoint|essay|column|leader|review|op-ed|guest (?:essay|column)|letters? to the editor)(?:\s*[:|–—-]\s|$)|(?:\s[|–—-]\s*|: )(?:analysis|opinion|editorial|commentary)$|^(?:the )?[^,.]{2,40}['’]s view (?:on|of)\b/i
// Mara Lind teaches history at ... ; the views expressed here are her own; this newspaper has argued
export const AUTHORED =
  /\b(?:views|opinions) (?:expressed|here)\b.{0,60}\b(?:own|author|not necessarily|do not)\b|\b(?:is|was) (?:a|an|the) (?:senior |former |visiting |associate )*(?:professor|lecturer|fellow|columnist|historian|ambassador|author of)\b.{0,120}$|\bteaches [\p{Ll} ]{3,30} at\b|\bthis (?:newspaper|magazine|page) (?:has )?(?:argue|believe|hold|think|support|call)(?:s|d|ed)?\b/iu
// Why the truce will not hold · What the accord means
export const QUESTION = /^why\b|^(?:what|how)\b.*(?:\b(?:means?|meant|matters?|at stake)\b|\?$)/i
export const OPINION_PAGE = /\/(?:opinions?|analysis|commentisfree|comment|commentary|editorials?|op-?eds?|columns?)\//i

// Joint statement of the governments · Remarks by President Voren; not "Statement by general angers neighbours"
export const STATEMENT =
  /^(?:joint |press |full |official |presidential )*(?:statement|communiqu[eé]|declaration|press release|remarks|speech|address|transcript)(?!\p{L})(?:$|:| (?:on|following|issued|adopted|delivered)\b| (?:by|of|from) (?:the|a|an|our|its|heads|members)\b)|^(?:full )?text of (?:the|a) \p{L}+(?: \p{L}+)? (?:by|of|on|between|signed|adopted|agreed)\b|^open letter (?:to|from|by)\b|^readout (?:of|from) (?:the|a|president|prime)\b/iu
const OF_SOMEBODY =
  '^(?:[Jj]oint |[Pp]ress |[Ff]ull |[Oo]fficial )*(?:Statement|Declaration|Remarks|Speech|Address|Transcript|Readout|Text)\\b.{0,12} (?:by|of|from) \\p{Lu}'
export const STATEMENT_OF = new RegExp(OF_SOMEBODY, 'u')
// For immediate release · Media contact: · Notes to editors · Yours sincerely · Signed by
export const RELEASE =
  /^for immediate release\b|^(?:media|press) (?:contacts?|enquiries|inquiries)\b|^notes? to editors?\b|^for (?:further|more) information(?:,? (?:please )?contact\b|:)|^yours (?:sincerely|faithfully|truly)\b|^signed by\b|^(?:ladies and gentlemen|(?:mr|madam|mister)\.? (?:speaker|president|chairman|chair|secretary)|members of (?:the )?\p{L}+)\b.{0,60}[,:]$|\bhereby (?:announces?|declares?|decides?|proclaims?|orders?)\b/iu
// Recalling its resolution 9, · 2. Decides to send a mission
export const CLAUSE =
  /^(?:\d+\. )?(?:recalling|noting|reaffirming|recogni[sz]ing|welcoming|deeply concerned|having (?:considered|regard)|expressing|stressing|underlining|bearing in mind|calls (?:up)?on|urges|decides|requests|demands|condemns|emphasi[sz]es|takes note)\b/i
export const PERFORMED =
  /\b(?:we|the (?:government|ministry|council|union|commission|undersigned|parties|heads of state)[\p{L} ]{0,40}) (?:hereby |strongly |firmly |also |jointly )*(?:call (?:up)?on|urge|condemn|welcome|reaffirm|demand|appeal|protest|reject|express|reiterate|deplore|stand ready|write to you|take note|took note|wish(?:es)? to thank|calls (?:up)?on|urges|condemns|welcomes|reaffirms)\b|\bthey (?:reaffirm|welcomed|took note|reiterated)\b/iu
