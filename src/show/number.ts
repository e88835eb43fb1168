/** A number with its thousands set apart: "2,400", "40.5". */
export function numberWords(value: number): string {
  const [whole, part] = String(value).split('.')
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}
