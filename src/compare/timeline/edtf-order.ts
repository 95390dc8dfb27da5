/** A text by which EDTF values sort in time: the begin of an interval, or the end of one that has no begin, just before that day. */
export function sortKey(edtf: string): string {
  const [begin = '', end = ''] = edtf.split('/')
  const day = begin === '' || begin === '..' ? end : begin
  const open = begin === '' || begin === '..' ? ' ' : '!'
  return day.replace(/[?~%]/g, '') + (edtf.includes('/') ? open : '')
}
