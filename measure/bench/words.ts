const words = (list: string): string[] => list.split(' ')
const lines = (list: string): string[] => list.trim().split(/\n\s*/)

/** Words of invented stories: no country, outlet or person among them exists. */
export const COUNTRIES = words(
  'Avaria Belmark Corvenia Dravonia Estmark Felland Gorvia Halmar Istovia Jarland Kelvania Lorvik Mardovia Norvania Ostmark-Lund Pelmar Quorland Rastovia Selmark Torvania Ulmaria Vestrovia Welmark Yarland Zelmaria Brenovia Caldmark Drelland Ervania Falmark Grenovia Holvania Ilmark Jorvia Kestmark Lelland Morvania Nelmark Orlovia Palland Relmark Sorvania Telland Urvia Valmark Wornia Yelvania Zorland Arlmark Besland',
)
export const CITIES = words(
  'Aldburg Brennick Castelmar Dunvale Eskholm Farrowgate Grenhaven Hallbeck Ivermouth Jessop Karlsruth Lindmere Mossford Northwell Oakenfell Pellham Quarrick Redwater Stanbrook Thornby Underhill Varholm Westmoor Yarrowby Zellen Ashcombe Birchwick Coldharbour Drumlin Elverton',
)
export const FIRST_NAMES = words(
  'Anna Boris Clara Daniel Elena Felix Greta Henrik Irena Jonas Katja Lukas Marta Nils Olga Pavel Rosa Stefan Tamara Ulrich Vera Walter Yvonne Zoran Agnes Bernard Celia Dmitri Edith Frank Helga Ivan Julia Karl Lena Martin Nadia Oskar Petra Ralf',
)
export const SURNAMES = words(
  'Abelmann Brannick Corvin Dreskov Eltham Farrand Gellert Horvik Iversund Jarrow Kestrel Lindqvist-Roe Marrovic Nordahl Ostberg Pellworth Quillan Rostrev-Lane Sandrel Tarkov Ulmann Vashti Wendel Yarrick Zeller Ambrel Bostrand Callory Dunmore Esterhan Follett Garrand Hestling Ingram-Vale Jorrell Kavrin Loxley Merrant Novell Orsand',
)
export const OUTLETS = lines(`
  The Harbour Courier
  Northwell Gazette
  Lindmere Post
  The Daily Ledger
  Castelmar Tribune
  Inland Wire
  The Evening Register
  Border Dispatch
  The Examiner
  Valley Chronicle`)
export const ROLES = lines(`
  foreign minister
  prime minister
  chief negotiator
  defence minister
  deputy speaker
  army spokeswoman
  special envoy
  governor
  interior minister
  head of the monitoring mission`)
export const ORGANISATIONS = lines(`
  the Monitoring Mission
  the Joint Commission
  the Relief Council
  the River Authority
  the Ministry of Defence
  the Council of Elders
  the Refugee Office
  the Contact Group`)
export const PLACES = words('Valley Pass Bridge Harbour Dam Corridor Plateau Peninsula Canal Lake Ridge Delta')
export const DOCUMENTS = lines(`
  a truce agreement
  a declaration of intent
  a protocol on the exchange of prisoners
  a memorandum on joint patrols
  an accord on water rights
  a map of the new line
  a timetable for the withdrawal
  a code of conduct for the border guards`)
export const THINGS = lines(`
  the crossing
  the withdrawal of heavy guns
  the list of prisoners
  the water supply
  the railway line
  the buffer zone
  the power station
  the return of families
  the patrols on the river
  the inspection of depots
  the reopening of the market
  the demining of the fields`)
export const CONDITIONS = lines(`
  if the ceasefire holds until the end of the month
  once the guns have been withdrawn
  provided that both parliaments agree
  unless the shelling resumes
  as soon as the monitors have reported
  if the other side does the same
  only after all prisoners have been released
  on condition that the mandate is renewed`)
export const UNITS = words('soldiers families trucks tonnes prisoners observers houses engineers kilometres shells')
export const ADJECTIVES = words(
  'fragile lasting narrow costly quiet sudden bitter modest broad final partial cautious firm slow honest late',
)
export const NOUNS = words(
  'step answer promise delay offer mistake signal test chance burden lesson settlement warning beginning compromise danger',
)
export const SAYINGS = words('said added warned stressed insisted explained admitted noted repeated')
export const WEEKDAYS = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')
export const MONTHS = words('January February March April May June July August September October November December')
export const OPENINGS = lines(`
  According to two officials,
  In a short statement,
  Despite heavy rain,
  After a night of talks,
  Without giving a reason,
  As expected,
  To the surprise of many,
  For the first time this year,
  Under pressure from its neighbours,
  In a letter seen by reporters,`)
export const TAILS = lines(`
  while crowds waited outside the town hall
  although the opposition had asked for a delay
  a step that few had thought possible
  which the other side at once rejected
  as aid workers counted their stocks
  and the markets hardly moved
  before the roads were closed by snow
  with both flags on the table
  even though the mandate is unclear
  a decision that will be reviewed in autumn
  while the army kept its positions along the road
  because the bridge had been damaged by floods
  after weeks of silence between the capitals
  so that convoys could pass at night`)
