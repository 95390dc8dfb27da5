/** Shows where a line stands, and which lines a place supports. The page works without it: every link is a plain anchor. */
export const SCRIPT = `
(() => {
  const lit = new Set()
  const clear = () => { for (const e of lit) e.classList.remove('lit'); lit.clear() }
  const light = (e) => { e.classList.add('lit'); lit.add(e) }
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  let back = null
  let turn = 0
  const go = (e) => {
    for (let p = e; p; p = p.parentElement) if (p.tagName === 'DETAILS') p.open = true
    e.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
    if (!e.hasAttribute('tabindex')) e.setAttribute('tabindex', '-1')
    e.focus({ preventScroll: true })
  }
  // A link to the article's page that leads to some words of it: a text fragment, their beginning and end.
  const encoded = (words) => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')
  const point = (link, text) => {
    if (!link || text.trim() === '') return
    const lines = text.trim().split(/\\n+/).map((line) => line.trim().split(/\\s+/))
    const [first, last] = [lines[0], lines[lines.length - 1]]
    const words = lines.length === 1 && first.length < 9 ? encoded(first) : encoded(first.slice(0, 4)) + ',' + encoded(last.slice(-4))
    const page = link.href.split(':~:')[0]
    link.href = page + (page.includes('#') ? '' : '#') + ':~:text=' + words
  }
  const show = (id, end) => {
    const [letter, from] = id.split('.')
    const source = document.getElementById(letter)
    const target = document.getElementById(id)
    if (!source || !target) return
    clear()
    for (const e of source.querySelectorAll('.text > [id]')) {
      const at = Number(e.id.split('.')[1])
      if (at >= Number(from) && at < end) light(e)
    }
    point(source.querySelector('a.url'), [...lit].map((e) => e.textContent).join(''))
    go(target)
  }
  // A place may support several lines: pressed again, it leads to the next.
  const lines = (mark) => {
    turn = back === mark ? turn + 1 : 0
    clear()
    light(mark)
    const ids = mark.dataset.lines.split(' ')
    for (const id of ids) { const line = document.getElementById(id); if (line) light(line) }
    const target = document.getElementById(ids[turn % ids.length])
    if (target) go(target)
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link) return
    const id = link.getAttribute('href').slice(1)
    if (link.dataset.lines) { event.preventDefault(); lines(link); back = link }
    else if (link.dataset.end) { event.preventDefault(); back = link; show(id, Number(link.dataset.end)) }
    else { back = link; const target = document.getElementById(id); for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true }
  })
  // Neighbouring links are one stop of the tabulator; the arrows move among them.
  const links = (group) => [...group.querySelectorAll('a')].filter((a) => a.closest('[data-rove]') === group)
  for (const group of document.querySelectorAll('[data-rove]')) links(group).forEach((a, i) => { if (i > 0) a.tabIndex = -1 })
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && back) {
      clear()
      back.scrollIntoView({ block: 'center' })
      back.focus({ preventScroll: true })
      return
    }
    const group = event.target.closest?.('[data-rove]')
    if (!group || event.ctrlKey || event.metaKey || event.altKey) return
    const all = links(group)
    const at = all.indexOf(event.target)
    const row = event.target.closest('tr')
    const beside = row && (event.key === 'ArrowUp' ? row.previousElementSibling : event.key === 'ArrowDown' ? row.nextElementSibling : null)
    const cell = beside?.children[event.target.closest('td, th').cellIndex]?.querySelector('a') ?? beside?.querySelector('a')
    const next = event.key === 'Home' ? all[0] : event.key === 'End' ? all.at(-1) : cell ?? all[at + step[event.key]]
    if (at < 0 || !next) return
    event.preventDefault()
    event.target.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  })
  // On paper nothing stays folded.
  const closed = []
  addEventListener('beforeprint', () => { for (const d of document.querySelectorAll('details:not([open])')) { closed.push(d); d.open = true } })
  addEventListener('afterprint', () => { for (const d of closed.splice(0)) d.open = false })
})()
`
