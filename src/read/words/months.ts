/** Months as other languages than English write them in a date, lower case: their number, 1 to 12. */
const NAMES: readonly string[] = [
  'janeiro enero janvier gennaio januar jänner januari stycznia января січня ocak',
  'fevereiro febrero février fevrier febbraio februar februari lutego февраля лютого şubat',
  'março marco marzo mars märz maart marca марта березня mart',
  'abril avril aprile april kwietnia апреля квітня nisan',
  'maio mayo mai maggio mei maj maja мая травня mayıs',
  'junho junio juin giugno juni czerwca июня червня haziran',
  'julho julio juillet luglio juli lipca июля липня temmuz',
  'agosto août aout august augustus augusti sierpnia августа серпня ağustos',
  'setembro septiembre setiembre septembre settembre september września сентября вересня eylül',
  'outubro octubre octobre ottobre oktober października октября жовтня ekim',
  'novembro noviembre novembre november listopada ноября листопада kasım',
  'dezembro diciembre décembre decembre dicembre dezember december grudnia декабря грудня aralık',
]

const numbers = new Map(NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)))

/** The number of a month by its name in Portuguese, Spanish, French, Italian, German, Dutch, Swedish, Polish, Russian, Ukrainian or Turkish. */
export const monthElsewhere = (name: string): number | undefined => numbers.get(name.toLowerCase())
