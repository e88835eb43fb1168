/**
 * Fills in the form of the page of reports: the line that the address names, the problems that fit it, and the row that
 * comes of what the reader says. It asks nothing of anybody and keeps nothing; without it the page says the same in words.
 */
export const SCRIPT = `
'use strict'
const one = (what) => document.querySelector(what)
const all = (what) => [...document.querySelectorAll(what)]
const form = one('#form')
const line = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)))
  } catch {
    return null // the address is none of ours
  }
}
const cell = (words) => (/[",]/.test(words) ? '"' + words.replaceAll('"', '""') + '"' : words)
const said = (input) => (input ? input.value.replace(/\\s+/g, ' ').trim() : '')

function turn() {
  const kind = line()?.dataset.kind
  form.hidden = !kind
  one('#none').hidden = Boolean(kind)
  for (const label of all('[data-of]')) {
    label.hidden = !label.dataset.of.split(' ').includes(kind)
    if (label.hidden) label.querySelector('input').checked = false
  }
  tell()
}

function tell() {
  const problem = one('[name=problem]:checked')
  const { field = '', ask = '', says = '' } = problem?.dataset ?? {}
  for (const p of all('[data-ask-of]')) p.hidden = p.dataset.askOf !== ask
  const now = line()?.dataset[field]
  one('#now').textContent = problem && now ? 'It says now: ' + now : ''
  const value = said(one('[data-ask-of="' + ask + '"] :is(input,select)'))
  const why = said(one('#reason'))
  const reason = says && why ? says + ': ' + why : says || why
  const [by, on] = [said(one('#by')), said(one('#on'))]
  const wanted = { 'what is wrong': problem, 'what is right': !ask || value, why: reason, 'who you are': by }
  const missing = Object.keys(wanted).filter((name) => !wanted[name])
  one('#missing').textContent = missing.length ? 'Still to say: ' + missing.join(', ') + '.' : ''
  hand(missing.length ? '' : [line().id, field, value, reason, by, on].map(cell).join(','), field)
}

function hand(row, field) {
  one('#result').hidden = !row
  if (!row) return
  one('#row').textContent = row
  one('#file').hidden = !field
  const table = one('#row').dataset.columns + '\\n' + row + '\\n'
  one('#file').href = 'data:text/csv;charset=utf-8,' + encodeURIComponent(table)
  one('#mail').href = 'mailto:?subject=' + encodeURIComponent('Correction: ' + document.title) + '&body=' + encodeURIComponent(table + '\\n' + line().firstChild.textContent)
}

one('#on').value = new Date().toISOString().slice(0, 10)
addEventListener('hashchange', turn)
form.addEventListener('input', tell)
turn()
`
