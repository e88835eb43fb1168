/** Words of news and others that may stand for them: for rewording, not for reading. */
const PAIRS = `
said stated; says states; told informed; announced declared; began started; begin start; ended finished; end finish; agreed consented;
agree consent; signed concluded; met convened; held staged; talks negotiations; meeting gathering; accord agreement; deal pact; truce ceasefire;
ceasefire truce; war conflict; fighting combat; soldiers troops; troops soldiers; army military; attack assault; killed slain; wounded injured;
people residents; capital seat; town city; village hamlet; border frontier; river waterway; country nation; state nation; government cabinet;
minister secretary; official functionary; officials functionaries; envoy emissary; spokesman representative; leader chief; leaders chiefs;
parliament legislature; law statute; vote ballot; election poll; party faction; plan scheme; offer proposal; promise vow; promised vowed;
pledge vow; pledged vowed; demand claim; demanded insisted; refused declined; rejected dismissed; accepted approved; warned cautioned;
threatened menaced; hoped wished; expected anticipated; called described; asked requested; answered replied; added continued; remarked observed;
large big; largest biggest; small little; new fresh; old former; first initial; last final; next following; many numerous; few scarce;
early initial; late belated; full complete; half fifty-percent; part portion; whole entire; main chief; own particular; clear plain;
also likewise; however nevertheless; but yet; although though; because since; after following; before ahead-of; during amid; until till;
about around; nearly almost; more further; only merely; again anew; already by-now; still yet; soon shortly; never not-once; often frequently;
send dispatch; sent dispatched; give grant; gave granted; take accept; took accepted; make produce; made produced; build erect; built erected;
pay spend; paid spent; cost price; money funds; loan credit; help aid; need require; needed required; want seek; wanted sought;
show demonstrate; shows demonstrates; open inaugurate; opened inaugurated; close shut; closed shut; keep retain; kept retained; lose forfeit;
lost forfeited; win gain; won gained; leave depart; left departed; return come-back; returned came-back; stay remain; stayed remained; move shift;
moved shifted; reach attain; reached attained; rise climb; rose climbed; fall drop; fell dropped; cut reduce; raise lift; raised lifted;
stop halt; stopped halted; continue go-on; continued went-on; lead head; led headed; follow succeed; followed succeeded; allow permit;
allowed permitted; prevent hinder; support back; supported backed; oppose resist; opposed resisted; discuss debate; discussed debated;
decide determine; decided determined; consider weigh; considered weighed; report account; reported recounted; reports accounts; figure number;
number count; water supply; power electricity; electricity power; road route; bridge crossing; dam barrage; gate sluice; farmers growers;
engineers specialists; observers monitors; monitors observers; guards sentries; prisoners captives; refugees displaced-people; children youngsters;
week seven-days; month four-weeks; night evening; morning dawn; territory land; region area; area district; side camp; sides camps; question issue;
issue matter; problem difficulty; reason cause; result outcome; condition proviso; conditions provisos; mission operation; force contingent;
command leadership; text wording; draft version; page sheet; statement declaration; conference summit; summit conference; round session;
will is-to; would was-to; could might; must has-to; which that; among amongst; within inside; without with-no; near close-to; against in-opposition-to;
under beneath; between in-the-middle-of; every each; both the-two; another a-further; two 2; three 3; four 4; five 5; six 6; seven 7; eight 8; ten 10;
twelve 12; twenty 20; thirty 30; forty 40; first 1st; second 2nd; third 3rd; monday the-day-before; today on-this-day; yesterday the-day-before;
`

const map = new Map(
  PAIRS.split(';').flatMap((pair) => {
    const [word, other] = pair.trim().split(/\s+/)
    return word && other ? [[word, other.replaceAll('-', ' ')] as const] : []
  }),
)

/** Another word for one, in lower case; undefined where the list has none. */
export const otherWord = (word: string): string | undefined => map.get(word)
