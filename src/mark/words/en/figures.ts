const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))
const pairs = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s*,\s*/)
      .map((pair) => [pair.split(' ')[0]!, Number(pair.split(' ')[1])] as const),
  )
const named = (rows: [string, string][]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)))

export const NUMBER_WORDS = pairs(`
  one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13, fourteen 14, fifteen 15,
  sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90
`)

export const MAGNITUDES = pairs(`
  hundred 100, thousand 1000, million 1000000, billion 1000000000, trillion 1000000000000, dozen 12
`)

/** Short forms; m and k are magnitudes only of money or before what is counted. */
export const SHORT_MAGNITUDES = pairs(`
  k 1000, m 1000000, mn 1000000, mln 1000000, mio 1000000, bn 1000000000, bln 1000000000, tn 1000000000000, trn 1000000000000
`)

/** `thousands of troops`: the least that is meant. */
export const VAGUE_NUMBERS = pairs(`
  tens 10, dozens 12, scores 20, hundreds 100, thousands 1000, millions 1000000, billions 1000000000, trillions 1000000000000
`)

/** `three quarters of the country`, in hundredths. */
export const FRACTIONS = pairs(`
  half 50, third 33.3, thirds 33.3, quarter 25, quarters 25, fifth 20, fifths 20, sixth 16.7, sixths 16.7, eighth 12.5, eighths 12.5, tenth 10, tenths 10
`)

/** Words that may begin a number. */
export const OPENS_NUMBER: ReadonlySet<string> = new Set([
  ...['a', 'an', 'half', 'several', 'few', 'many'],
  ...NUMBER_WORDS.keys(),
  ...VAGUE_NUMBERS.keys(),
])

/** Words before a number that make it less than exact, the longest first. */
export const APPROXIMATORS: readonly (readonly string[])[] = `
  somewhere in the region of; in the region of; in the order of; no more than; no less than; no fewer than; not more than; slightly more than; slightly less than; just more than; well more than
  more than; less than; fewer than; greater than; as many as; as much as; as few as; as little as; at least; at most; at minimum; up to; close to; upwards of; upward of; just over; just under; well over
  just above; just below; slightly over; slightly under; an estimated; a reported; a maximum of; a minimum of; a total of about; almost; nearly; about; around; approximately; roughly; some; circa; over; under; above; below
  estimated; perhaps; maybe; virtually; towards; exceeding; reportedly; ~; another; an additional; a further; around about
`
  .trim()
  .split(/\s*[;\n]\s*/)
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length)

/** Of those, the ones that leave the number as exact as it is. */
export const EXACT_STILL = set('another additional further')

/** `handed over 156 prisoners`: after these `over` belongs to the verb. */
export const CARRIED_OVER = set('hand take turn bring win sign carry pass fly ferry go come give')

/** Currency signs; a bare dollar sign is that of the United States. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
])

/** ISO 4217 codes that stand beside amounts. */
export const CODES = set(`
  usd eur gbp jpy cny chf aud cad nzd sek nok dkk isk pln czk huf ron bgn hrk uah rub try ils inr krw brl mxn zar sgd hkd thb idr sar aed qar egp
`)

/** What one adjective before makes of a currency's name: `Canadian dollars`. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['zealand dollar', 'NZD'],
  ['kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['taiwan dollar', 'TWD'],
  ['british pound', 'GBP'],
  ['sterling pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['sudanese pound', 'SDG'],
  ['swiss franc', 'CHF'],
  ['norwegian krone', 'NOK'],
  ['norwegian kroner', 'NOK'],
  ['norwegian crown', 'NOK'],
  ['danish krone', 'DKK'],
  ['danish kroner', 'DKK'],
  ['danish crown', 'DKK'],
  ['swedish krona', 'SEK'],
  ['swedish kronor', 'SEK'],
  ['swedish crown', 'SEK'],
  ['icelandic krona', 'ISK'],
  ['czech koruna', 'CZK'],
  ['czech crown', 'CZK'],
  ['turkish lira', 'TRY'],
  ['mexican peso', 'MXN'],
  ['indian rupee', 'INR'],
  ['iraqi dinar', 'IQD'],
  ['saudi riyal', 'SAR'],
  ['brazilian real', 'BRL'],
])

/** Names of currencies: with a code where the name alone says which, and in their own words where it does not. */
export const CURRENCIES = named([
  ['USD', 'dollar dollars'],
  ['EUR', 'euro euros'],
  ['GBP', 'sterling pound pounds quid'],
  ['JPY', 'yen'],
  ['CNY', 'yuan renminbi'],
  ['UAH', 'hryvnia hryvnias hryvnya'],
  ['RUB', 'ruble rubles rouble roubles'],
  ['PLN', 'zloty zlotys złoty'],
  ['ILS', 'shekel shekels'],
  ['HUF', 'forint forints'],
  ['CZK', 'koruna korunas koruny'],
  ['INR', 'rupee rupees'],
  ['KRW', 'won'],
  ['TRY', 'lira liras'],
  ['kroner', 'krone kroner'],
  ['kronor', 'krona kronor'],
  ['francs', 'franc francs'],
  ['florins', 'florin florins guilder guilders'],
  ['crowns', 'crown crowns'],
  ['dinars', 'dinar dinars'],
  ['dirhams', 'dirham dirhams'],
  ['riyals', 'riyal riyals rial rials'],
  ['pesos', 'peso pesos'],
  ['lei', 'leu lei'],
  ['leva', 'lev leva'],
  ['ducats', 'ducat ducats'],
  ['talers', 'taler talers thaler thalers'],
])

/** Units of length, area, weight, volume, power and energy, with the short form they are given in. */
export const MEASURES = named([
  ['km', 'km kms kilometre kilometres kilometer kilometers'],
  ['miles', 'mile miles'],
  ['m', 'metre metres meter meters'],
  ['ft', 'ft foot feet'],
  ['cm', 'cm centimetre centimetres centimeter centimeters'],
  ['nautical miles', 'nm'],
  ['in', 'inch inches'],
  ['yd', 'yard yards'],
  ['ha', 'ha hectare hectares'],
  ['acres', 'acre acres'],
  ['t', 'tonne tonnes ton tons'],
  ['kg', 'kg kilo kilos kilogram kilograms'],
  ['l', 'litre litres liter liters'],
  ['gallons', 'gallon gallons'],
  ['barrels', 'barrel barrels bpd'],
  ['MW', 'mw megawatt megawatts'],
  ['GW', 'gw gigawatt gigawatts'],
  ['kW', 'kw kilowatt kilowatts'],
  ['kWh', 'kwh'],
  ['MWh', 'mwh'],
  ['kt', 'kiloton kilotons'],
])

/** Units that the word before makes of another: `square kilometres`, `cubic metres`. */
export const SQUARES = set('square sq sq. cubic nautical metric')

export const DURATIONS = named([
  ['seconds', 'second seconds'],
  ['minutes', 'minute minutes'],
  ['hours', 'hour hours'],
  ['days', 'day days'],
  ['weeks', 'week weeks'],
  ['months', 'month months'],
  ['years', 'year years'],
  ['decades', 'decade decades'],
])

/** Nouns that are counted without naming a thing worth counting. */
export const EMPTY_COUNTS = set(`
  time times way ways thing things side sides kind kinds sort sorts type types part parts reason reasons other others half halves hand hands step steps
  point points one ones more fold folds course courses example examples aspect aspects option options scenario scenarios question questions issue issues
  respect respects word words lot lots degree degrees o'clock am pm gmt bst est edt percentile centuries century generation generations o’clock
  second seconds minute minutes hour hours day days week weeks month months year years decade decades weekend weekends summer summers winter winters
`)

/** Nouns whose plural looks like their singular. */
export const UNCHANGING = set(`
  people police personnel staff aircraft troops military infantry cavalry cattle livestock sheep fish deer clergy poultry spacecraft hovercraft watercraft
  men women children servicemen servicewomen policemen policewomen lawmen gunmen fishermen firefighters crew crewmen civilians offspring youth feet teeth
  media headquarters barracks series species means crossroads gallows
`)

/** After these a number names and does not count: `Article 5`, `phase two`, `page 12`. */
export const DESIGNATORS = set(`
  article articles section sections chapter chapters clause clauses paragraph paragraphs phase phases page pages room rooms route routes highway road flight unit level number numbers no no. nos nos.
  resolution resolutions protocol annex appendix round stage step day week year version type grade verse channel line lines gate platform terminal track group bus tram train model mark figure fig fig. table
  item items rule order case title act bill amendment size size: class category zone sector district ward precinct station point area block building apartment flat suite floor part volume vol vol. issue episode season
  age aged under-age born circa c. since by top between-year psalm battalion brigade division regiment squadron company lot plot box formula studio radio windows
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  article: phase: chapter: section: covid sars g b q
`)

/** Verbs whose subject is what the number measures: `the toll rose to eleven`. */
export const MEASURING = set(`
  be cost total reach stand rise fall grow drop climb increase decrease decline amount hit exceed shrink soar plunge average number weigh measure stretch
  cover span last top double swell remain surpass comprise
`)

/** Verbs of becoming more or less: after them `from 41 to 48` is no range but an old value and a new one. */
export const CHANGING = set(`
  revise cut lower raise rise fall grow increase decrease drop climb correct reduce shrink jump slip amend swell soar plunge widen narrow expand lift slash
  up down upgrade downgrade
`)

/** Verbs of what befalls people: `at least 12 were killed`. */
export const BEFALLING = set(`
  kill wound injure die hurt maim arrest detain displace evacuate rescue hospitalize hospitalise execute abduct kidnap capture free release exchange
  perish drown miss flee return imprison jail deport
`)

/** Words that make a small number a way of pointing: `the two leaders`, `these three`, `both`. */
export const POINTERS = set('the these those both his her its their our your my this that which all whose')

/** People who are one: `a crew of 23`. */
export const GROUPS = set(
  'crew team force party delegation group family staff crowd squad army panel jury garrison convoy',
)
