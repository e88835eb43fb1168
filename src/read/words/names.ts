const word = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-])`)

/** Words that page makers use in class and id for what is not the article; to be tried on lower case, `camelCase` parted. */
export const NAMES = word(
  [
    'shar(?:e|es|ing)|share(?:bar|buttons?|tools)|sharedaddy|addthis|addtoany|socials?|social(?:bar|links|media|icons|share)',
    'newsletters?|sign-?up|subscri(?:be|ption|bers?)|donate|donation|paywall|piano|regwall|meter(?:-wall)?|app-(?:banner|promo)|follow(?:-us)?',
    'related|related-?(?:articles|posts|stories|content|links|news)|recirc|recirculation|recommend(?:ed|ations?)?|popular|trending|most-(?:read|popular|viewed)|read-?(?:more|next|also)|more-(?:on|from|stories|like)|see-?also|also-?(?:read|like)|up-next|dont-miss|jp-relatedposts|yarpp|wp-block-latest-posts',
    'promos?|promo(?:box|tion|tions|ted)|sponsor(?:ed)?|adverts?|advertisements?|advertorial|ad|ads|adsbygoogle|mpu|outbrain|taboola|zergnet|dianomi|outbound|teads|affiliates?',
    'disqus|comments?|comment(?:s?-?list|form|-?count)|viafoura|coral|livefyre|respond',
    'breadcrumbs?|navbar|subnav|submenu|toolbar|tag-?(?:list|cloud|links|s)|tags|pagination|pager|(?:post|article)-navigation|nav-links|site-?map|skip-(?:link|nav|to-content)|footer|foot|site-?(?:sub|description|tagline)|tagline|blogroll|edit-?section|mw-editsection|(?:foot(?:note)?-?|cite-?)?back-?(?:ref|link)|toc',
    'captions?|photo-?credit|image-?credit|credits?|copyright|img-(?:desc|info|text)|galler(?:y|ies)|slideshow|carousel|lightbox',
    'cookies?|gdpr|consent|onetrust|modal|popup|popover|tooltip|login|signin',
    'author-?(?:bio|box|card|info|block|profile|about)|about-?(?:the-)?author|bio',
    'feedback|was-this-helpful|chat(?:bot)?|assistant|ask-ai|gen-?ai|audio-?player|listen|reading-time|read-time|rating|ratings|poll|quiz',
    'sr-only|visually-?hidden|screen-reader(?:-text)?|print-?only',
    'live-?blog-?(?:nav|controls|key-events)|key-events|pinned',
  ].join('|'),
)

/** Words that they use for what stands between the title and the text. */
export const LEADS = word(
  'standfirst|dek|strap-?line|sub-?(?:title|headline|heading|deck)|summary|teaser|excerpt|abstract',
)
