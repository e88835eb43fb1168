/** Words that a question is made of and that say nothing of what is asked. */
export const STOP: ReadonlySet<string> = new Set(
  `a an and any are as at be been being but by can could did do does doing done each for from had has have having he her
  here hers him his how i if in into is it its itself just many may me might more most much must my no nor not of off on or
  other our out over own s same shall she should so some such t than that the their them then there these they this those
  to too under up upon was we were what when where which while who whom whose why will with would you your about after
  again against all also among before between both during every few further once only per since still through until very
  within without yet ever already now today please give list show anything something anybody somebody anyone someone
  happen happened happens happening event events day date dates time say says said saying tell tells told telling state
  stated states speak source sources article articles report reports reported reporting record records according
  disagree disagrees differ differs differing contradict contradicts conflicting dispute disputes disputed
  become becomes became think thinks thought believe believes comment comments commented respond responds responded react reacts
  reacted reaction response answer describe describes described opinion view explain explained
  exactly actually supposed long far big large meant mean number amount`.split(/\s+/),
)
