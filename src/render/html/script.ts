/** Shows where a line stands, and which lines a place supports. The page works without it: every link is a plain anchor. */
export const SCRIPT = `
(() => {
  const lit = new Set()
  const clear = () => { for (const e of lit) e.classList.remove('lit'); lit.clear() }
  const light = (e) => { e.classList.add('lit'); lit.add(e) }
  let back = null
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
    target.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' })
    target.setAttribute('tabindex', '-1')
    target.focus({ preventScroll: true })
  }
  const lines = (mark) => {
    clear()
    light(mark)
    for (const id of mark.dataset.lines.split(' ')) { const line = document.getElementById(id); if (line) light(line) }
    const first = document.getElementById(mark.dataset.lines.split(' ')[0])
    if (!first) return
    for (let e = first; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true
    first.scrollIntoView({ block: 'center' })
    first.setAttribute('tabindex', '-1')
    first.focus({ preventScroll: true })
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link) return
    const id = link.getAttribute('href').slice(1)
    if (link.dataset.lines) { event.preventDefault(); back = link; lines(link) }
    else if (link.dataset.end) { event.preventDefault(); back = link; show(id, Number(link.dataset.end)) }
    else { const target = document.getElementById(id); for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true }
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !back) return
    clear()
    back.scrollIntoView({ block: 'center' })
    back.focus({ preventScroll: true })
    back = null
  })
})()
`
